import type { Slot, StepKind } from '../../../contracts/index.js';
import { BRIEF_SLOTS } from '../brief-slots.js';
import { letterWords } from '../../letter-words.js';
import { countWords } from '../../text/index.js';
import type { WordForm } from '../material.js';
import type { ContractRule } from './contract-rule.js';
import type { LanguageSample } from './language-sample.js';
import { laterVariants, letterVariants } from './letter-variants.js';
import { material } from './material.js';
import { laterLetters, notedParts, promisedItems, standingParts } from './writings.js';
import type { Writing } from './writings.js';

type Note = readonly [WordForm, string];

/** What a thank-you says at least of one note, where all else was left out (D4). */
const SPECIFIC: ReadonlySet<Slot> = new Set<Slot>(['reference', 'clarify', 'promise']);

/** D1: no choice of phrasings makes a letter too short, or so long that nothing left out would help. */
export function lengths(sample: LanguageSample): ContractRule[] {
  const few: Note = ['fragment', sample.fewWords];
  const many: Note = ['fragment', sample.manyWords];
  return [
    ['D1: the shortest thank-you has 60 words', () => outside(thankYous(sample, few, Math.min))],
    ['D1: the longest thank-you on one note has 160 words', () => outside(thankYous(sample, many, Math.max))],
    ['D1: the shortest letter of another kind has 40 words', () => outside(others(sample, few, Math.min))],
    ['D1: the longest letter of another kind has 90 words', () => outside(others(sample, many, Math.max))],
    [
      'D8: a late one has 90 words when it is brief where it may be, and keeps its other words',
      () => outside(briefest(sample, many)),
    ],
  ];
}

type Pick = (...counts: number[]) => number;
type Length = readonly [kind: StepKind, words: number, of: string];

/** Lengths that D1 does not allow, with what they are of. */
function outside(all: readonly Length[]): string[] {
  const faults = all.filter(
    ([kind, words]) => words < letterWords(kind).from || words > letterWords(kind).to,
  );
  return [...new Set(faults.map(([kind, words, of]) => `${kind} of ${words} words: ${of}`))];
}

function thankYous(sample: LanguageSample, note: Note, pick: Pick): Length[] {
  const noted = specificParts(sample, note);
  return letterVariants(sample).flatMap((facts) => {
    const standing = standingParts(sample, facts).filter(
      ({ slots }) => pick === Math.max || slots[0] !== 'late',
    );
    const words = standing.reduce((sum, part) => sum + lengthOf(part, () => pick), 0);
    return noted.map((part): Length => [
      'thank-you',
      words + lengthOf(part, () => pick),
      part.slots.join(' '),
    ]);
  });
}

/** A later letter recalls a point; without one it says in few words what else was noted, as a thank-you does. */
function others(sample: LanguageSample, note: Note, pick: Pick): Length[] {
  const instead = specificParts(sample, ['fragment', sample.fewWords])
    .filter(({ slots }) => slots[0] !== 'reference')
    .map((part) => lengthOf(part, () => pick));
  return laterVariants(sample).flatMap((facts) => [
    ...laterLetters(sample, facts).map((letter) => lengthAs(letter, pick, pick(...instead))),
    ...laterLetters(sample, facts, material(...note)).map((letter) => lengthAs(letter, pick)),
    ...promisedItems(sample, facts, note).map((letter) => lengthAs(letter, pick)),
  ]);
}

/** The longest that a late letter of another kind can stay once it is as brief as it may be. */
function briefest(sample: LanguageSample, note: Note): Length[] {
  const pickFor = (slot: Slot): Pick => (BRIEF_SLOTS.has(slot) ? Math.min : Math.max);
  return laterVariants(sample).flatMap((facts) => {
    const late = standingParts(sample, facts).filter(({ slots }) => slots[0] === 'late');
    const words = late.reduce((sum, part) => sum + lengthOf(part, pickFor), 0);
    const all = [...laterLetters(sample, facts, material(...note)), ...promisedItems(sample, facts, note)];
    return all.map((letter): Length => [
      letter.kind,
      words + lengthOf(letter, pickFor),
      ['late', ...letter.slots].join(' '),
    ]);
  });
}

function specificParts(sample: LanguageSample, note: Note): Writing[] {
  return notedParts(sample, note).filter(({ slots }) => slots.some((slot) => SPECIFIC.has(slot)));
}

function lengthAs(letter: Writing, pick: Pick, besides = 0): Length {
  return [letter.kind, lengthOf(letter, () => pick) + besides, letter.slots.join(' ')];
}

/** The fewest or most words that a letter can have, each of its sentences being chosen by itself. */
function lengthOf({ letters, slots }: Writing, pickFor: (slot: Slot) => Pick): number {
  return slots.reduce(
    (sum, slot, place) =>
      sum + pickFor(slot)(...letters.map((letter) => countWords(letter[place]?.text ?? ''))),
    0,
  );
}
