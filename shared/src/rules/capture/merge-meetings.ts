import type { MeetingState } from '../../contracts/index.js';
import { mergeNotes } from './merge-notes.js';
import { mergeRegisters } from './merge-registers.js';

/**
 * Merges two states of one meeting: commutative, associative and idempotent, so that devices agree in whatever order
 * they exchange (architecture.md). Neither argument is changed.
 *
 * @throws RangeError when the states are of different meetings.
 */
export function mergeMeetings(a: MeetingState, b: MeetingState): MeetingState {
  if (a.id !== b.id) throw new RangeError('Only states of the same meeting can be merged.');
  return {
    id: a.id,
    fields: mergeRegisters(a.fields, b.fields),
    notes: mergeKeyed(a.notes, b.notes, mergeNotes),
    people: mergeKeyed(a.people, b.people, mergeRegisters),
  };
}

function mergeKeyed<T>(
  a: Record<string, T>,
  b: Record<string, T>,
  merge: (x: T, y: T) => T,
): Record<string, T> {
  const merged: Record<string, T> = {};
  for (const key of [...new Set([...Object.keys(a), ...Object.keys(b)])].sort()) {
    const mine = a[key];
    const theirs = b[key];
    merged[key] = mine !== undefined && theirs !== undefined ? merge(mine, theirs) : (mine ?? theirs);
  }
  return merged;
}
