import type { StepKind } from '../../../contracts/index.js';
import type { ContractRule } from './contract-rule.js';
import { everyLetter } from './every-letter.js';
import type { LanguageSample } from './language-sample.js';
import { letterVariants } from './letter-variants.js';

const KINDS: readonly StepKind[] = [
  'thank-you',
  'reminder',
  'rejection-reply',
  'promised-item',
  'keep-in-touch',
];
const FEWEST_SUBJECTS = 4;
/** A channel may have room for no more. */
const SHORT_SUBJECT = 40;
/** A longer closing would be taken for a paragraph of the letter (K11). */
const LONGEST_CLOSING = 60;

/** Greeting, closing and subject. */
export function aroundTheLetter(sample: LanguageSample): ContractRule[] {
  return [
    ['D3, D5: everybody is greeted as the language wants it', () => wrongGreetings(sample)],
    ['D5: a letter closes in a short line, with the name below', () => wrongClosings(sample)],
    [
      'D2: subjects are whole and differ, and the last, shortest one fits everywhere',
      () => wrongSubjects(sample),
    ],
  ];
}

function wrongGreetings({ pack, facts, greetings }: LanguageSample): string[] {
  return greetings
    .map(([contact, expected]) => ({
      expected,
      found: pack.greeting({ ...facts, addressee: pack.addressee(contact) }).text,
    }))
    .filter(({ expected, found }) => expected !== found)
    .map(({ expected, found }) => `${found}, not ${expected}`);
}

function wrongClosings(sample: LanguageSample): string[] {
  return letterVariants(sample)
    .flatMap((facts) => everyLetter((choose) => sample.pack.closing(facts, choose)))
    .map((lines) => lines.map(({ text }) => text))
    .filter(
      ([formula, name, ...more]) =>
        !/^\p{Lu}.*[^!?:;]$/u.test(formula) ||
        formula.length > LONGEST_CLOSING ||
        name !== sample.facts.attendee ||
        more.length > 0,
    )
    .map((lines) => lines.join('\n'));
}

function wrongSubjects(sample: LanguageSample): string[] {
  const faults = letterVariants(sample).flatMap((facts) =>
    KINDS.map((kind) => sample.pack.subjects(facts, kind)).filter((subjects) => {
      const shortest = Math.min(...subjects.map(({ length }) => length));
      return (
        new Set(subjects).size !== subjects.length ||
        subjects.length < FEWEST_SUBJECTS ||
        subjects.at(-1)?.length !== shortest ||
        shortest >= SHORT_SUBJECT ||
        subjects.some((subject) => /[{}!]|\s\s|„“|„”|«\s*»|undefined|^\s|\s$/u.test(subject))
      );
    }),
  );
  return faults.map((subjects) => subjects.join(' | '));
}
