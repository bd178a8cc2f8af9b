import type { MeetingState } from '@afterfair/shared/contracts';

/** A note whose words are in no list any more. */
export interface LostNote {
  id: string;
  text: string;
}

/**
 * Notes that this device wrote and another deleted, perhaps without knowing the last words. What is in the box of this device
 * is not among them.
 *
 * @param deviceId the end of the times that this device gives.
 */
export function lostNotes({ notes }: MeetingState, deviceId: string): LostNote[] {
  return Object.entries(notes).flatMap(([id, { text, deleted }]) => {
    const isLost =
      deleted?.value === true &&
      text !== undefined &&
      text.value.trim() !== '' &&
      text.at.endsWith(deviceId) &&
      !deleted.at.endsWith(deviceId);
    return isLost ? [{ id, text: text.value }] : [];
  });
}
