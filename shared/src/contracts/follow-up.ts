import type { Channel } from './fair.js';

/** Kinds of step (rules.md section 3). */
export const STEP_KINDS = [
  'thank-you',
  'reminder',
  'rejection-reply',
  'promised-item',
  'keep-in-touch',
] as const;
export type StepKind = (typeof STEP_KINDS)[number];

export const STEP_STATES = ['ready', 'blocked', 'needs-note', 'needs-wording', 'held', 'foreseen'] as const;
export type StepState = (typeof STEP_STATES)[number];

/** Slots of a draft in the order of D2. */
export const SLOTS = [
  'greeting',
  'thanks',
  'late',
  'reference',
  'fit',
  'clarify',
  'unsaid',
  'promise',
  'interest',
  'next-step',
  'reach',
  'feedback',
  'closing',
] as const;
export type Slot = (typeof SLOTS)[number];

export const NOTE_SHAPES = ['phrase', 'clause', 'fragment', 'private'] as const;
/** What may become of a note's text (D10). */
export type NoteShape = (typeof NOTE_SHAPES)[number];

export type Severity = 'error' | 'warning' | 'info';

/** Instants of a step; ISO 8601 in UTC with milliseconds. */
export interface Window {
  opensAt: string;
  bestAt: string;
  targetAt: string;
  latestAt: string;
}

export interface Reason {
  rule: string;
  text: string;
}

/** What a check says of a draft (rules.md section 7). */
export interface Finding {
  rule: string;
  severity: Severity;
  message: string;
  /** `[start, end)` in UTF-16 units of the body, or of the subject with `in`. */
  at?: [start: number, end: number];
  in?: 'subject';
  /** What to put in place of `at`, where one click can mend it. */
  repair?: string;
}

/** A sentence of a draft; every one knows its notes and its rule (D6). */
export interface Sentence {
  text: string;
  slot: Slot;
  noteIds: string[];
  rule: string;
}

export interface Draft {
  language: string;
  /** The code of the phrasings that were chosen (D8); absent in a text that somebody wrote. */
  phrasing?: string;
  subject: string;
  body: string;
  sentences: Sentence[];
  /** Notes that no sentence uses, with the shape decided. */
  unused: { noteId: string; shape: NoteShape }[];
}

/** One message that the plan foresees to one contact. */
export interface Step {
  id: string;
  attendeeId: string;
  contactId: string;
  employerId: string;
  meetingIds: string[];
  kind: StepKind;
  channel: Channel;
  window: Window;
  state: StepState;
  late: boolean;
  reasons: Reason[];
  draft?: Draft;
  findings: Finding[];
}

/** A step that a rule forbids (C8). */
export interface SuppressedStep {
  attendeeId: string;
  contactId: string;
  kind: StepKind;
  rule: string;
  text: string;
}

/** Jaccard values of D8's measure. */
export interface Similarity {
  withinRecipientMax: number;
  withinAttendeeMax: number;
}

/** All plans of one fair at one instant. */
export interface Batch {
  version: 1;
  fairId: string;
  now: string;
  steps: Step[];
  suppressed: SuppressedStep[];
  similarity: Similarity;
}
