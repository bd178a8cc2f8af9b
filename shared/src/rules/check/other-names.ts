import type { Finding } from '../../contracts/index.js';
import { Piece, cleanName, findWholeWord, remember } from '../text/index.js';
import type { Check, TextUnderCheck } from './text-under-check.js';

const SHORTEST_WORD = 4;

/**
 * K2: no person or company of another meeting of this attendee, unless they belong to this step's employer too. Whole names
 * count in any case of letters; a single word of a person's name only as written, and not at the start of a sentence.
 */
export const otherNames: Check = (text) => {
  // Nearly all names are ruled out by this one look; the rest of the work is for the few that are left.
  const mayStand = (piece: Piece): boolean => piece.mayStandIn(text.body) || piece.mayStandIn(text.subject);
  const persons = text.others.persons.filter((name) => piecesOf(name).some(mayStand)).map(cleanName);
  const companies = text.others.companies.filter((name) => mayStand(wholeOf(name))).map(cleanName);
  if (persons.length + companies.length === 0) return [];
  const own = ownNames(text);
  const wholes = [...persons, ...companies].filter((name) => name !== '' && !holds(own, name));
  const words = persons.flatMap(tellingWords).filter((word) => !holdsWord(own, word));
  return [
    ...named(text.body, wholes, words),
    ...named(text.subject, wholes, words).map((finding) => ({ ...finding, in: 'subject' as const })),
  ];
};

const wholeOf = remember((name) => new Piece(cleanName(name)));

/** One of them stands wherever a person's name does, whole or in part. */
const piecesOf = remember((name) => {
  const words = tellingWords(cleanName(name)).map((word) => new Piece(word));
  return words.length > 0 ? words : [wholeOf(name)];
});

/** The words of a name that count without the rest of it. */
function tellingWords(name: string): string[] {
  return name.split(/\s+/u).filter((word) => word.length >= SHORTEST_WORD && /^\p{Lu}/u.test(word));
}

function named(text: string, wholes: readonly string[], words: readonly string[]): Finding[] {
  const lower = text.toLowerCase();
  const found = [
    ...wholes.map((name) => ({ name, at: findWholeWord(lower, name.toLowerCase()) })),
    ...words.map((name) => ({ name, at: insideSentence(text, name) })),
  ].filter(({ at }) => at >= 0);
  // Of several that begin at one place the longest is told.
  const distinct = new Map(
    [...found].sort((a, b) => a.name.length - b.name.length).map((one) => [one.at, one]),
  );
  return [...distinct.values()]
    .sort((a, b) => a.at - b.at)
    .map(({ name, at }) => ({
      rule: 'K2',
      severity: 'error',
      message: `${name} belongs to another meeting.`,
      at: [at, at + name.length],
    }));
}

/** A first name such as Mark or Will begins many a sentence as a plain word. */
function insideSentence(text: string, word: string): number {
  let at = findWholeWord(text, word);
  while (at >= 0 && /(?:^|[.!?]\s+|\n\s*)$/u.test(text.slice(0, at))) at = findWholeWord(text, word, at + 1);
  return at;
}

/** In lower case. */
function ownNames({ employer, contact, attendee, fairName }: TextUnderCheck): string[] {
  return [
    employer.name,
    ...(employer.contacts ?? []).map((one) => one.name),
    ...(employer.positions ?? []).map((one) => one.title),
    contact.salutation ?? '',
    attendee.name,
    fairName,
  ].map((name) => cleanName(name).toLowerCase());
}

function holds(own: readonly string[], name: string): boolean {
  return own.some((one) => one.includes(name.toLowerCase()));
}

function holdsWord(own: readonly string[], word: string): boolean {
  return own.some((one) => one.split(/\s+/u).includes(word.toLowerCase()));
}
