import type {
  Employer,
  EmployerCard,
  FairDocument,
  FollowUpsView,
  ReviewStep,
  Step,
} from '@afterfair/shared/contracts';
import { buildFairDocument } from '@afterfair/shared/fair-document';
import { makeBatch, notesForReview, recipientTimeZone } from '@afterfair/shared/rules';
import type { DraftingRequest } from './drafting-request';

/**
 * The follow-ups as the rules make them of what this device holds. The server knows more: who
 * wants no messages, and what others write to them. So these are for reading, and have no hash to approve.
 */
export function draftOnDevice({ fair, attendee, employers, meetings, now }: DraftingRequest): FollowUpsView {
  const document = buildFairDocument({
    fair,
    employers: employers.map(toEmployer),
    attendees: [attendee],
    meetings: meetings.map((meeting) => ({ attendeeId: attendee.id, meeting })),
    messages: [],
    drafts: [],
  });
  const { steps, suppressed } = makeBatch(document, now, attendee.id);
  const whoIs = recipients(document);
  const known = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  return {
    cutAt: now,
    steps: steps.flatMap((step) => {
      const who = whoIs.get(step.contactId);
      const notes = step.meetingIds.flatMap((id) => {
        const meeting = known.get(id);
        return meeting ? notesForReview(meeting, step) : [];
      });
      return who ? [{ ...UNTOUCHED, ...shown(step), ...who, notes }] : [];
    }),
    suppressed: suppressed.map((step) => {
      const who = whoIs.get(step.contactId);
      return { ...step, contactName: who?.contact.name ?? '', employerName: who?.employer.name ?? '' };
    }),
  };
}

const UNTOUCHED = {
  textHash: '',
  edited: false,
  skipped: false,
  delivery: 'none',
  deliveryReason: null,
  sendsAt: null,
  sentAt: null,
  threadId: null,
} as const;

function shown({ id, kind, meetingIds, channel, window, state, late, reasons, draft, findings }: Step) {
  return { id, kind, meetingIds, channel, window, state, late, reasons, findings, draft: draft ?? null };
}

function recipients({
  fair,
  employers,
}: FairDocument): Map<string, Pick<ReviewStep, 'contact' | 'employer'>> {
  return new Map(
    employers.flatMap((employer) =>
      (employer.contacts ?? []).map((contact) => {
        const { id, name, title = '' } = contact;
        const timeZone = recipientTimeZone(contact, employer, fair);
        return [
          id,
          { contact: { id, name, title, timeZone }, employer: { id: employer.id, name: employer.name } },
        ] as const;
      }),
    ),
  );
}

/** What a card does not say is not known here. */
function toEmployer(card: EmployerCard): Employer {
  const unknown = { email: '', optedOut: false };
  return { ...card, contacts: card.contacts.map((contact) => ({ ...contact, ...unknown })) };
}
