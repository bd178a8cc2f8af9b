import type { Sentence, Slot, StepKind } from '../../../contracts/index.js';
import type { LetterFacts } from '../facts.js';
import type { Choose } from '../language-pack.js';
import type { Material, WordForm } from '../material.js';
import { everyLetter } from './every-letter.js';
import type { Write } from './every-letter.js';
import type { LanguageSample } from './language-sample.js';
import { laterVariants, letterVariants, LINKS } from './letter-variants.js';
import { material } from './material.js';

/** A letter, or a part of a thank-you, in every choice of its phrasings. */
export interface Writing {
  kind: StepKind;
  /** The slots it has, in this order (D2). */
  slots: readonly Slot[];
  facts: LetterFacts;
  /** The note that it speaks of. */
  note?: Material;
  letters: Sentence[][];
}

const SENT_AT = '2026-11-20T08:00:00Z';

/** Everything that a pack can say, whatever is known and chosen: each part of a thank-you, and each later letter. */
export function writingsOf(sample: LanguageSample): Writing[] {
  return [
    ...letterVariants(sample).flatMap((facts) => standingParts(sample, facts)),
    ...sample.notes.flatMap((note) => [...notedParts(sample, note), twoPoints(sample, note)]),
    ...laterVariants(sample).flatMap((facts) => [
      ...laterLetters(sample, facts),
      ...sample.notes.flatMap((note) => laterLetters(sample, facts, material(...note))),
      ...sample.notes.flatMap((note) => promisedItems(sample, facts, note)),
    ]),
  ];
}

/** What a thank-you says whatever was noted. */
export function standingParts({ pack }: LanguageSample, facts: LetterFacts): Writing[] {
  const part = (slot: Slot, write: Write): Writing => writing('thank-you', [slot], facts, write);
  return [
    part('thanks', (choose) => pack.thanks(facts, choose)),
    part('late', (choose) => pack.late(choose)),
    part('interest', (choose) => pack.interest(facts, choose)),
    part('next-step', (choose) => pack.nextStep(facts, choose)),
    part('reach', (choose) => pack.reach(facts, choose)),
  ];
}

/** What a thank-you says of one note. */
export function notedParts(
  { pack, facts }: LanguageSample,
  [form, words]: readonly [WordForm, string],
): Writing[] {
  const note = material(form, words);
  const part = (slot: Slot, write: Write, about = note): Writing =>
    writing('thank-you', [slot], facts, write, about);
  return [
    part('reference', (choose) => pack.reference([note], choose)),
    part('fit', (choose) => pack.fit(note, choose)),
    part('clarify', (choose) => pack.clarify(note, choose)),
    part('unsaid', (choose) => pack.unsaid(note, choose)),
    ...promises(form, words).map((promise) =>
      part('promise', (choose) => pack.promise(promise, SENT_AT, choose), promise),
    ),
  ];
}

/** What a thank-you says of two notes. */
function twoPoints({ pack, facts }: LanguageSample, [form, words]: readonly [WordForm, string]): Writing {
  const note = material(form, words);
  return writing('thank-you', ['reference'], facts, (choose) => pack.reference([note, note], choose), note);
}

/** Reminder, answer to a rejection and check-in, with a point or without one. */
export function laterLetters({ pack }: LanguageSample, facts: LetterFacts, note?: Material): Writing[] {
  const points = note ? [note] : [];
  const recalled: readonly Slot[] = note ? ['thanks', 'reference'] : ['thanks'];
  const letter = (kind: StepKind, rest: readonly Slot[], write: (choose: Choose) => Sentence[]): Writing =>
    writing(kind, [...recalled, ...rest], facts, write, note);
  return [
    letter('reminder', ['interest', 'next-step', 'reach'], (choose) => pack.reminder(facts, points, choose)),
    letter('rejection-reply', ['interest', 'reach', 'feedback'], (choose) =>
      pack.rejectionReply(facts, points, true, choose),
    ),
    letter('rejection-reply', ['interest', 'reach'], (choose) =>
      pack.rejectionReply(facts, points, false, choose),
    ),
    letter('keep-in-touch', ['interest', 'reach'], (choose) => pack.keepInTouch(facts, points, choose)),
  ];
}

/** What was promised, with its link and without. */
export function promisedItems(
  { pack }: LanguageSample,
  facts: LetterFacts,
  [form, words]: readonly [WordForm, string],
): Writing[] {
  return promises(form, words).map((promise) =>
    writing(
      'promised-item',
      ['thanks', 'promise', 'interest', 'reach'],
      facts,
      (choose) => pack.promisedItem(facts, promise, choose),
      promise,
    ),
  );
}

function promises(form: WordForm, words: string): Material[] {
  const date = '2026-12-01';
  const link = LINKS.promised;
  return [{}, { link }, { date }, { date, link }, { by: 'them' as const }].map((given) =>
    material(form, words, { kind: 'promise', by: 'me', ...given }),
  );
}

function writing(
  kind: StepKind,
  slots: readonly Slot[],
  facts: LetterFacts,
  write: Write,
  note?: Material,
): Writing {
  return { kind, slots, facts, note, letters: everyLetter(write) };
}
