import type { Employer } from '@afterfair/shared/contracts';

const MARKS = /\p{Diacritic}/gu;

/** Employers whose name, booth, country or a contact's name holds every word typed; accents and case are ignored. */
export function findEmployers(employers: readonly Employer[], typed: string): Employer[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...employers];
  return employers.filter((employer) => {
    const text = plain(
      [employer.name, employer.booth, employer.country, ...employer.contacts.map(({ name }) => name)].join(
        ' ',
      ),
    );
    return words.every((word) => text.includes(word));
  });
}

function plain(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').toLowerCase();
}
