import type { MeetingState } from '../../contracts/index.js';
import { mergeNotes } from './merge-notes.js';
import { mergeMembers } from './merge-members.js';
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
    notes: mergeMembers(a.notes, b.notes, mergeNotes),
    people: mergeMembers(a.people, b.people, mergeRegisters),
  };
}
