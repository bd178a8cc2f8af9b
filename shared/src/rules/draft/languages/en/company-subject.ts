import { VERBS } from './verbs.js';
import { wordsOf } from './words-of.js';

const WANTED = '(?=(?:someone|somebody|people|candidates|graduates|juniors|applicants)\\b)';

/** What only a company does, or somebody for it; "you" is right for both. */
const COMPANY_VERBS: readonly (readonly [RegExp, string])[] = [
  [/^want to (?=\p{L})/iu, 'you want to '],
  [new RegExp(`^wants? ${WANTED}`, 'iu'), 'you want '],
  [new RegExp(`^needs? ${WANTED}`, 'iu'), 'you need '],
  [new RegExp(`^(?:looks? for|looking for) ${WANTED}`, 'iu'), 'you are looking for '],
  [new RegExp(`, (?:and )?(?:wants?|needs?) ${WANTED}`, 'iu'), ', and you need '],
  [/^(hire|recruit)s? (?=from|in|only|mostly|for|every|twice|two|three|\d)/iu, 'you $1 '],
];

const PERSONS = new Set(
  'people staff men women seniors folks everybody everyone somebody someone nobody'.split(' '),
);

/** A note without a subject whose verb can only be the company's: "want someone who …" becomes "you want someone who …". */
export function withCompanySubject(text: string): string {
  return COMPANY_VERBS.reduce((told, [typed, meant]) => told.replace(typed, meant), text);
}

/** True when nobody but the company can be meant by a "they" that follows: no persons and no plural stand before it. */
export function leavesCompanyAlone(before: string): boolean {
  return wordsOf(before).every(
    (word) => !PERSONS.has(word) && (VERBS.has(word) || !/(?:[^sui]|^)s$/u.test(word)),
  );
}
