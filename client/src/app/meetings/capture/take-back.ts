import type { MeetingPatch } from '@afterfair/shared/contracts';
import type { VisibleMeeting } from '@afterfair/shared/rules';
import type { FinishedLine } from './finished-line';

/**
 * What takes an accepted line back: its fields as they were before, its people and notes gone, save the note that keeps
 * the line itself, which is words of its kind again.
 *
 * @param before the meeting as it was when the line was accepted
 */
export function takeBack(
  accepted: MeetingPatch,
  before: VisibleMeeting,
  { draftId, hand, line }: Pick<FinishedLine, 'draftId' | 'hand' | 'line'>,
): MeetingPatch {
  const { notes = {}, people = {}, decisionBy, positionId, interest } = accepted;
  const met = new Set(before.people.map(({ id }) => id));
  const newPeople = Object.keys(people).filter((id) => !met.has(id));
  return {
    notes: {
      ...Object.fromEntries(Object.keys(notes).map((id) => [id, { deleted: true }])),
      [draftId]: { kind: hand, text: line.trim(), by: 'me', date: null, link: null, deleted: false },
    },
    ...(newPeople.length > 0 && {
      people: Object.fromEntries(newPeople.map((id) => [id, { removed: true }])),
    }),
    ...(decisionBy !== undefined && { decisionBy: before.decisionBy }),
    ...(positionId !== undefined && { positionId: before.positionId }),
    ...(interest !== undefined && { interest: before.interest }),
  };
}
