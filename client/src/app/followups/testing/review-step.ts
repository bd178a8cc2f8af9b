import type { ReviewStep } from '@afterfair/shared/contracts';

/** A step that is ready to be approved, with what a test wants to be different. */
export function reviewStep(id: string, changes: Partial<ReviewStep> = {}): ReviewStep {
  return {
    id,
    kind: 'thank-you',
    contact: { id: `contact-${id}`, name: 'Ines Falk', title: 'Recruiter', timeZone: 'Europe/Lisbon' },
    employer: { id: `employer-${id}`, name: 'Casco Azul' },
    meetingIds: [`meeting-${id}`],
    channel: 'platform',
    window: {
      opensAt: '2026-11-26T10:00:00.000Z',
      bestAt: '2026-11-26T10:00:00.000Z',
      targetAt: '2026-11-27T09:00:00.000Z',
      latestAt: '2026-11-28T09:00:00.000Z',
    },
    state: 'ready',
    late: false,
    reasons: [],
    draft: { language: 'en', subject: 'Thank you', body: 'Dear Ines Falk,', sentences: [], unused: [] },
    findings: [],
    notes: [],
    textHash: `hash-${id}`,
    edited: false,
    skipped: false,
    delivery: 'none',
    deliveryReason: null,
    sendsAt: null,
    sentAt: null,
    threadId: null,
    ...changes,
  };
}
