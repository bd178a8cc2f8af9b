import { uuidv7 } from 'uuidv7';
import type { MeetingChange, MeetingPatch } from '@afterfair/shared/contracts';

/** A change as a device makes it: `at` milliseconds on its clock, 16 hex digits of `deviceId`. */
export function makeChange(
  { meetingId = uuidv7(), deviceId, at }: { meetingId?: string; deviceId: string; at: number },
  set: MeetingPatch,
): MeetingChange {
  return { id: uuidv7(), meetingId, at: `${at.toString(16).padStart(12, '0')}-0000-${deviceId}`, set };
}
