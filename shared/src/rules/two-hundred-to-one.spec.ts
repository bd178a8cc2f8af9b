import { describe, expect, it } from '@jest/globals';
import type { FairDocument, FairMeeting, FairMessage, FairNote, StepKind } from '../contracts/index.js';
import { makeBatch } from './make-batch.js';
import { AFTER_THE_CUT, aContact, aFair, aMeeting, anEmployer } from './testing/a-fair.js';
import { aMessage } from './testing/a-message.js';

const NUMBERS = Array.from({ length: 200 }, (_none, number) => number);
const MOST_ALIKE = 0.25;

const SAID: readonly [language: string, say: string][] = [
  ['en', 'the new control centre in Kiel'],
  ['es', 'el nuevo centro de control en Kiel'],
  ['it', 'il nuovo centro di controllo a Kiel'],
  ['pl', 'nowe centrum sterowania w Kilonii'],
  ['de', 'das neue Leitzentrum in Kiel'],
  ['fr', 'le nouveau centre de conduite à Kiel'],
];

interface Crowd {
  what: string;
  kind: StepKind;
  now: string;
  /** What was noted is a point where nothing is said. */
  noted?: Partial<FairNote>;
  /** What a writer's meeting is besides. */
  met?: (number: number) => Partial<FairMeeting>;
  /** What a writer sent before; a thank-you where nothing is said. */
  sent?: (number: number) => readonly Partial<FairMessage>[];
  late: number;
}

const rejected = (recordedAt: string): Partial<FairMeeting> => ({
  outcome: { kind: 'rejected', recordedAt },
});
const ON_TIME = '2026-11-27T09:00:00+01:00';
const TOO_LATE = '2026-11-24T09:00:00+01:00';
const NOW = '2026-11-27T10:00:00+01:00';
const READY = { kind: 'promise' as const, readyAt: TOO_LATE };
const DATED = { decisionBy: { date: '2026-12-02' } };

const CROWDS: readonly Crowd[] = [
  { what: 'thank-yous on time', kind: 'thank-you', now: AFTER_THE_CUT, sent: () => [], late: 0 },
  {
    what: 'thank-yous, all late',
    kind: 'thank-you',
    now: '2026-11-23T10:00:00+01:00',
    sent: () => [],
    late: 200,
  },
  {
    what: 'answers to a rejection on time',
    kind: 'rejection-reply',
    now: NOW,
    met: () => rejected(ON_TIME),
    late: 0,
  },
  {
    what: 'answers to a rejection, all late',
    kind: 'rejection-reply',
    now: NOW,
    met: () => rejected(TOO_LATE),
    late: 200,
  },
  {
    what: 'answers to a rejection, half of them late',
    kind: 'rejection-reply',
    now: NOW,
    met: (number) => rejected(number % 2 === 0 ? ON_TIME : TOO_LATE),
    late: 100,
  },
  { what: 'reminders', kind: 'reminder', now: NOW, late: 0 },
  {
    what: 'reminders of a date that they named',
    kind: 'reminder',
    now: '2026-12-03T10:00:00+01:00',
    met: () => DATED,
    late: 0,
  },
  {
    what: 'reminders with a date or a position or neither',
    kind: 'reminder',
    now: '2026-12-03T10:00:00+01:00',
    met: (number) => ({
      ...(number % 2 === 0 ? DATED : {}),
      ...(number % 3 > 0 ? { positionId: undefined } : {}),
    }),
    late: 0,
  },
  {
    what: 'promised items that are to be sent',
    kind: 'promised-item',
    now: '2026-11-24T10:00:00+01:00',
    noted: READY,
    late: 0,
  },
  {
    what: 'promised items with their link',
    kind: 'promised-item',
    now: '2026-11-24T10:00:00+01:00',
    noted: { ...READY, link: 'https://example.org/nb' },
    late: 0,
  },
  {
    what: 'messages to keep in touch',
    kind: 'keep-in-touch',
    now: '2026-12-21T10:00:00+01:00',
    met: () => ({ keepInTouch: ['c1'], outcome: { kind: 'next-round', recordedAt: TOO_LATE } }),
    late: 0,
  },
];

/** Everybody met the same person, heard the same and noted it in the same words. */
function allSay(language: string, say: string, { noted, met, sent = () => [{}] }: Crowd): FairDocument {
  const { fair } = aFair();
  return aFair({
    // One hour has room for all of them (C5), so that nobody's message waits until it is late.
    fair: { ...fair, policy: { recipientBudget: { perHour: 100, perDay: 1_000 }, reminders: { max: 2 } } },
    employers: [anEmployer({ contacts: [aContact({ language, salutation: undefined })] })],
    attendees: NUMBERS.map((number) => ({
      id: `a${number}`,
      name: `Writer ${number}`,
      email: 'writer@example.org',
      phone: '+385 1 555 0100',
      languages: [language],
    })),
    meetings: NUMBERS.map((number) =>
      aMeeting({
        id: `m${number}`,
        attendeeId: `a${number}`,
        language,
        notes: [{ id: `n${number}`, kind: 'point', text: 'ctrl centre kiel', say, ...noted }],
        ...met?.(number),
      }),
    ),
    messages: NUMBERS.flatMap((number) =>
      sent(number).map((message, at) =>
        aMessage({ id: `x${number}-${at}`, attendeeId: `a${number}`, ...message }),
      ),
    ),
  });
}

describe.each(CROWDS)('D8: two hundred $what to one recipient that all say the same stay unlike', (crowd) => {
  it.each(SAID)('in %s', (language, say) => {
    const { steps, similarity } = makeBatch(allSay(language, say, crowd), crowd.now);
    const ofKind = steps.filter(({ draft, kind }) => draft && kind === crowd.kind);
    expect(ofKind.map(({ draft }) => draft?.language)).toEqual(NUMBERS.map(() => language));
    expect(ofKind.filter(({ late }) => late)).toHaveLength(crowd.late);
    expect(similarity.withinRecipientMax).toBeLessThanOrEqual(MOST_ALIKE);
  });
});
