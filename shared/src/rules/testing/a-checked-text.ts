import type { FairDocument, FairMeeting, Finding } from '../../contracts/index.js';
import { checkDraft } from '../check-draft.js';
import type { DraftToCheck } from '../check-draft.js';
import { AFTER_THE_CUT, aFair, aMeeting } from './a-fair.js';

/** The paragraphs of a text without a fault, and the whole of it. */
export const OPENING =
  'Thank you for taking the time to talk to me about Nordwind Energie. What you said about the new control centre in Kiel ' +
  'has stayed with me, and I have thought about it since our conversation at the fair.';
export const ENDING =
  'I remain very interested in the role of Grid Data Engineer and would be glad to take the next step with you. ' +
  'You can reach me at mira@example.org at any time.';
export const GOOD = `Dear Ms Schmidt,\n\n${OPENING}\n\n${ENDING}\n\nKind regards,\nMira Kovač`;

/** A meeting with a noted date of decision. */
export const dated = (given: Partial<FairMeeting> = {}): FairMeeting =>
  aMeeting({ decisionBy: { date: '2026-12-04' }, ...given });

/** `aFair` with one such meeting. */
export function withMeeting(given: Partial<FairMeeting>, more: Partial<FairDocument> = {}): FairDocument {
  return aFair({ meetings: [dated(given)], ...more });
}

/** What the checks say of the good text, as far as nothing else is given. */
export function check(given: Partial<DraftToCheck> = {}): Finding[] {
  return checkDraft({
    document: withMeeting({}),
    attendeeId: 'a1',
    contactId: 'c1',
    meetingIds: ['m1'],
    kind: 'thank-you',
    language: 'en',
    subject: 'Thank you',
    body: GOOD,
    now: AFTER_THE_CUT,
    ...given,
  });
}

/** The same as rule and severity. */
export function rules(given: Partial<DraftToCheck> = {}): string[] {
  return check(given).map(({ rule, severity }) => `${rule} ${severity}`);
}

/** The good text with one more sentence. */
export const adding = (sentence: string): string => GOOD.replace('at any time.', `at any time. ${sentence}`);

/** The body after the repair of its only finding. */
export function repaired(given: Partial<DraftToCheck> & { body: string }): string {
  const [finding] = check(given);
  const [start, end] = finding?.at ?? [0, 0];
  return given.body.slice(0, start) + (finding?.repair ?? '?') + given.body.slice(end);
}
