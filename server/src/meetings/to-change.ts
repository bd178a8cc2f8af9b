import { instanceToPlain } from 'class-transformer';
import type { MeetingChange, MeetingPatch } from '@afterfair/shared/contracts';
import type { MeetingChangeDto, MeetingPatchDto } from './meeting-change.dto.js';

/** The change that a validated DTO carries, as plain data. */
export function toChange({ id, meetingId, at, set }: MeetingChangeDto): MeetingChange {
  return { id, meetingId, at, set: toPatch(set) };
}

function toPatch({ notes, people, ...fields }: MeetingPatchDto): MeetingPatch {
  return {
    ...given(fields),
    ...(notes && { notes: toRecord(notes) }),
    ...(people && { people: toRecord(people) }),
  };
}

function toRecord<T extends object>(map: Map<string, T>): Record<string, T> {
  return Object.fromEntries([...map].map(([key, value]) => [key, given(value)]));
}

/** Plain data without members that were not given. */
function given<T extends object>(instance: T): T {
  const plain = instanceToPlain(instance) as T;
  return Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined)) as T;
}
