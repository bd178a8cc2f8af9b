import type { StepKind } from '../../contracts/index.js';
import { stableHash } from '../text/index.js';

/**
 * The id of a promised note; with the id of its meeting where a note of an earlier meeting, promised to the same person,
 * has that id too: ids of notes are unique within a meeting only.
 */
export type PromiseKey = string | readonly [meetingId: string, noteId: string];

export interface StepKey {
  fairId: string;
  attendeeId: string;
  contactId: string;
  kind: StepKind;
  /** Counts steps of one kind to one contact, from 1; of a promised item it is its note. */
  ordinal: number | PromiseKey;
}

const PARTS = [1, 2, 3, 4];
const OWN_ID = /^[a-z-]+-[0-9a-f]{32}$/;

/** The key as text; the parts are quoted, so that no two keys read the same. */
export function keyText(key: StepKey): string {
  return JSON.stringify([key.fairId, key.attendeeId, key.contactId, key.kind, key.ordinal]);
}

/** A step's id: its kind and 128 bits of its key, safe in an address. The same step has the same id for ever. */
export function stepId(key: StepKey): string {
  const text = keyText(key);
  const digits = PARTS.map((seed) => stableHash(text, seed).toString(16).padStart(8, '0'));
  return `${key.kind}-${digits.join('')}`;
}

/** True for an id that was made here, and so belongs to one step only. */
export function isStepId(id: string): boolean {
  return OWN_ID.test(id);
}
