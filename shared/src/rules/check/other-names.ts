import type { Finding } from '../../contracts/index.js';
import { cleanName, findWholeWord } from '../text/index.js';
import type { Check, TextUnderCheck } from './text-under-check.js';

const SHORTEST_WORD = 4;

/**
 * K2: no person or company of another meeting of this attendee, unless they belong to this step's employer too. Whole names
 * count in any case of letters; a single word of a person's name only as written, and not at the start of a sentence.
 */
export const otherNames: Check = (text) => {
  const own = ownWords(text);
  const wholes = [...text.others.persons, ...text.others.companies]
    .map(cleanName)
    .filter((name) => name !== '' && !own.whole.includes(name.toLowerCase()));
  const words = text.others.persons
    .flatMap((name) => cleanName(name).split(/\s+/u))
    .filter(
      (word) => word.length >= SHORTEST_WORD && /^\p{Lu}/u.test(word) && !own.words.has(word.toLowerCase()),
    );
  return [
    ...findingsIn(text.body, wholes, words),
    ...findingsIn(text.subject, wholes, words).map((finding) => ({ ...finding, in: 'subject' as const })),
  ];
};

function findingsIn(text: string, wholes: readonly string[], words: readonly string[]): Finding[] {
  const lower = text.toLowerCase();
  const found = [
    ...wholes.map((name) => ({ name, at: findWholeWord(lower, name.toLowerCase()) })),
    ...words.map((name) => ({ name, at: insideSentence(text, name) })),
  ].filter(({ at }) => at >= 0);
  const distinct = new Map(
    [...found].sort((a, b) => b.name.length - a.name.length).map((one) => [one.at, one]),
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

function ownWords(text: TextUnderCheck): { whole: string; words: Set<string> } {
  const { employer, contact, attendee, fairName } = text;
  const names = [
    employer.name,
    ...(employer.contacts ?? []).map((one) => one.name),
    ...(employer.positions ?? []).map((one) => one.title),
    contact.salutation ?? '',
    attendee.name,
    fairName,
  ].map((name) => cleanName(name).toLowerCase());
  return { whole: names.join('\n'), words: new Set(names.flatMap((name) => name.split(/\s+/u))) };
}
