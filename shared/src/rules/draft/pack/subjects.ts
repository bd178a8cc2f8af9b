import type { StepKind } from '../../../contracts/index.js';
import type { LetterFacts } from '../facts.js';
import type { Fill, Values } from './fill.js';
import type { Phrasings } from './phrasings.js';

/** Subjects of one kind of letter. */
export interface SubjectsOfAKind {
  /** Where a position is named. */
  withPosition?: Phrasings;
  /** The last one is the shortest and fits every channel. */
  always: Phrasings;
}

export type SubjectWords = Readonly<Record<StepKind, SubjectsOfAKind>>;

/** Subjects that suit the kind of letter and what is known, in the order in which they were written. */
export function subjectsOf(
  { withPosition = [], always }: SubjectsOfAKind,
  { position }: LetterFacts,
  values: Values,
  fill: Fill,
): string[] {
  const known = position === '' ? always : [...withPosition, ...always];
  return known.map((subject) => fill(subject, values));
}
