import type { HybridTime, MeetingChange, MeetingState, NoteState, Register } from '../../contracts/index.js';
import { mergeMeetings } from './merge-meetings.js';

/**
 * The meeting after one change: every field that the change sets becomes a register of the change's hybrid time, and
 * the rest is the merge. Applying a change twice, or changes in another order, gives the same state.
 */
export function applyChange(state: MeetingState, change: MeetingChange): MeetingState {
  return mergeMeetings(state, stateOf(change));
}

function stateOf({ meetingId, at, set }: MeetingChange): MeetingState {
  const { notes = {}, people = {}, ...fields } = set;
  return {
    id: meetingId,
    fields: written(fields, at),
    notes: mapValues(notes, (note): NoteState => written(note, at)),
    people: mapValues(people, (person) => written(person, at)),
  };
}

type Written<F> = { [K in keyof F]: Register<Exclude<F[K], undefined>> };

function written<F extends object>(fields: F, at: HybridTime): Written<F> {
  const entries: [string, unknown][] = Object.entries(fields);
  const set = entries.filter(([, value]) => value !== undefined);
  return Object.fromEntries(set.map(([key, value]) => [key, { value, at }])) as Written<F>;
}

function mapValues<A, B>(record: Record<string, A>, map: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
