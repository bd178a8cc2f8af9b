import { describe, expect, it } from '@jest/globals';
import type { FairDocument, FairMeeting, PolicyInput } from '../../contracts/index.js';
import { makeBatch } from '../make-batch.js';
import { AFTER_THE_CUT, A_POINT, aContact, aFair, aMeeting, anEmployer } from '../testing/a-fair.js';
import { aMessage } from '../testing/a-message.js';

const DECEMBER = '2026-12-01T10:00:00Z';
const thanked = aMessage({ at: '2026-11-19T17:30:00+01:00' });
const two = anEmployer({ contacts: [aContact(), aContact({ id: 'c2', name: 'Jan Otter' })] });
const rejected = { kind: 'rejected', recordedAt: '2026-11-20T10:00:00Z' } as const;
const promise = {
  id: 'n2',
  kind: 'promise',
  text: 'x',
  say: 'my notebook',
  readyAt: '2026-11-24T09:00:00Z',
} as const;

function met(given: Partial<FairMeeting>, more: Partial<FairDocument> = {}): FairDocument {
  return aFair({ meetings: [aMeeting(given)], ...more });
}

function under(policy: PolicyInput, more: Partial<FairDocument> = {}): FairDocument {
  return aFair({ fair: { ...aFair().fair, policy }, ...more });
}

/** Every reason of the plan, as `kind rule: text`. */
function words(document: FairDocument, now: string): string[] {
  const { steps, suppressed } = makeBatch(document, now);
  return [
    ...steps.flatMap(({ kind, reasons }) => reasons.map(({ rule, text }) => `${kind} ${rule}: ${text}`)),
    ...suppressed.map(({ kind, rule, text }) => `${kind} ${rule}: ${text}`),
  ];
}

describe('C8: the plan says in words why a step stands where it does, and why one is missing', () => {
  it.each<[string, FairDocument, string]>([
    ['thank-you T1: Drafted when the fair closes, and never sent before.', aFair(), AFTER_THE_CUT],
    ['thank-you T2: Meant for 24 hours after the meeting, 48 at the latest.', aFair(), AFTER_THE_CUT],
    [
      'thank-you T2: Meant for 12 hours after the meeting, 36 at the latest.',
      under({ thankYou: { targetHours: 12, limitHours: 36 } }),
      AFTER_THE_CUT,
    ],
    [
      "thank-you T3: The first moment in the recipient's working hours (Europe/Berlin).",
      aFair(),
      AFTER_THE_CUT,
    ],
    [
      'thank-you T3: Outside working hours, yet in time and in no quiet hour of the recipient (Europe/Berlin).',
      aFair(),
      '2026-11-20T17:00:00Z',
    ],
    [
      'thank-you T3: The limit has passed: the next working hour of the recipient (Europe/Berlin), and the text says so.',
      aFair(),
      '2026-11-23T10:00:00Z',
    ],
    ['reminder T4: No decision date was noted: 7 days after the latest meeting.', aFair(), AFTER_THE_CUT],
    [
      'reminder T4: After the noted decision date, and not before 7 days after the latest meeting.',
      met({ decisionBy: { date: '2026-12-04' } }),
      AFTER_THE_CUT,
    ],
    [
      'reminder T4: No decision date was noted, and the policy wants no reminder then.',
      under({ reminders: { withoutDate: 'never' } }),
      AFTER_THE_CUT,
    ],
    [
      'reminder T4: It is too late to remind: three weeks have passed.',
      aFair({ messages: [thanked] }),
      '2027-01-20T10:00:00Z',
    ],
    [
      'reminder T5: Two weeks after the first reminder.',
      under(
        { reminders: { max: 2 } },
        { messages: [thanked, aMessage({ id: 'x2', kind: 'reminder', at: '2026-11-27T10:00:00Z' })] },
      ),
      DECEMBER,
    ],
    [
      'rejection-reply T6: A rejection is answered within 24 hours of its record, 48 at the latest.',
      met({ outcome: rejected }),
      '2026-11-20T11:00:00Z',
    ],
    [
      'thank-you T6: The reply to the rejection takes its place.',
      met({ outcome: rejected }),
      '2026-11-20T11:00:00Z',
    ],
    [
      'promised-item T9: What was promised is ready after the thank-you.',
      met({ notes: [A_POINT, promise] }),
      AFTER_THE_CUT,
    ],
    [
      'keep-in-touch T9: You asked to keep in touch: 30 days after the last message.',
      met({ keepInTouch: ['c1'] }),
      AFTER_THE_CUT,
    ],
    [
      'thank-you C1: Not within 72 hours of the message before.',
      aFair({ messages: [aMessage({ kind: 'promised-item', at: '2026-11-18T07:30:00Z' })] }),
      AFTER_THE_CUT,
    ],
    [
      'reminder C2: Somebody at this employer has replied.',
      aFair({
        messages: [thanked, aMessage({ id: 'x2', direction: 'in', kind: 'reply', state: 'received' })],
      }),
      AFTER_THE_CUT,
    ],
    [
      'reminder C3: An outcome is recorded: offer.',
      met({ outcome: { kind: 'offer', recordedAt: AFTER_THE_CUT } }),
      AFTER_THE_CUT,
    ],
    [
      'reminder C4: Reminders to Nordwind Energie go to Jan Otter.',
      met({ contactIds: ['c1', 'c2'] }, { employers: [two] }),
      AFTER_THE_CUT,
    ],
    [
      'thank-you C5: Others write to this contact too: the next working hour with room.',
      under(
        { recipientBudget: { perHour: 1 } },
        { messages: [aMessage({ attendeeId: 'a9', at: '2026-11-20T08:10:00Z' })] },
      ),
      AFTER_THE_CUT,
    ],
    [
      'thank-you C6: This contact wants no messages.',
      aFair({ employers: [anEmployer({ contacts: [aContact({ optedOut: true })] })] }),
      AFTER_THE_CUT,
    ],
    [
      'thank-you C6: This contact asked for no more messages.',
      aFair({
        messages: [aMessage({ attendeeId: 'a9', direction: 'in', kind: 'opt-out', state: 'received' })],
      }),
      AFTER_THE_CUT,
    ],
    [
      'thank-you C6: A message to this contact came back.',
      aFair({ messages: [aMessage({ attendeeId: 'a9', state: 'bounced' })] }),
      AFTER_THE_CUT,
    ],
    [
      'promised-item C6: This contact wants no messages.',
      met(
        { notes: [A_POINT, promise] },
        { employers: [anEmployer({ contacts: [aContact({ optedOut: true })] })] },
      ),
      AFTER_THE_CUT,
    ],
    [
      'keep-in-touch C6: This contact wants no messages.',
      met({ keepInTouch: ['c1'] }, { employers: [anEmployer({ contacts: [aContact({ optedOut: true })] })] }),
      AFTER_THE_CUT,
    ],
    [
      'rejection-reply C6: A message to this contact came back.',
      met({ outcome: rejected }, { messages: [aMessage({ state: 'bounced' })] }),
      '2026-11-20T11:00:00Z',
    ],
    ['reminder C7: No thank-you was sent to anybody at this employer.', aFair(), DECEMBER],
  ])('%s', (expected, document, now) => {
    expect(words(document, now)).toContain(expected);
  });

  it('says one thing about a moment, though it was moved', () => {
    const document = aFair({ messages: [aMessage({ kind: 'promised-item', at: '2026-11-18T07:30:00Z' })] });
    const [step] = makeBatch(document, AFTER_THE_CUT).steps.filter(({ kind }) => kind === 'thank-you');
    expect(step?.reasons.map(({ rule }) => rule)).toEqual(['T1', 'T2', 'T3', 'C1']);
  });
});

describe('C6: who declined closes their own door only', () => {
  it.each<[string, Partial<FairDocument>]>([
    [
      'a colleague opted out',
      { employers: [{ ...two, contacts: [aContact(), aContact({ id: 'c2', optedOut: true })] }] },
    ],
    [
      'a message to a colleague came back',
      { employers: [two], messages: [aMessage({ contactId: 'c2', state: 'bounced' })] },
    ],
    [
      'an answer that is no opt-out',
      { messages: [aMessage({ direction: 'in', kind: 'auto-reply', state: 'received' })] },
    ],
    ['one of ours that failed', { messages: [aMessage({ state: 'failed' })] }],
  ])('not: %s', (_name, given) => {
    expect(makeBatch(aFair(given), AFTER_THE_CUT).suppressed.filter(({ rule }) => rule === 'C6')).toEqual([]);
  });
});
