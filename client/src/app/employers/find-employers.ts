import type { EmployerCard } from '@afterfair/shared/contracts';
import { foldText } from '@afterfair/shared/rules';

/** An employer with the words it can be found by. */
export interface FindableEmployer {
  employer: EmployerCard;
  /** Folded name. */
  name: string;
  /** Folded name, booth, country, positions and people. */
  all: string;
}

/** Prepares an employer for the search. `country` is the country's name in the language of the interface. */
export function findable(employer: EmployerCard, country: string): FindableEmployer {
  const people = employer.contacts.flatMap(({ name, title }) => [name, title]);
  const positions = employer.positions.map(({ title }) => title);
  return {
    employer,
    name: foldText(employer.name),
    all: foldText([employer.name, employer.booth, country, ...positions, ...people].join(' ')),
  };
}

/**
 * Employers in which every word of the query begins some word: first those whose name begins with the query, then
 * those with a word of the name that does, then the others; within each in the order given.
 */
export function findEmployers(employers: readonly FindableEmployer[], query: string): EmployerCard[] {
  const wanted = foldText(query);
  if (wanted === '') return employers.map(({ employer }) => employer);
  const words = wanted.split(' ');
  const ranks: EmployerCard[][] = [[], [], []];
  for (const item of employers) {
    if (words.every((word) => begins(item.all, word))) ranks[rank(item, wanted, words)]?.push(item.employer);
  }
  return ranks.flat();
}

function rank({ name }: FindableEmployer, wanted: string, words: string[]): number {
  if (name.startsWith(wanted)) return 0;
  return words.every((word) => begins(name, word)) ? 1 : 2;
}

function begins(text: string, word: string): boolean {
  return text.startsWith(word) || text.includes(` ${word}`);
}
