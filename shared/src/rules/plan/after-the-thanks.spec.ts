import { describe, expect, it } from '@jest/globals';
import type { FairDocument, FairMeeting, FairNote, StepKind } from '../../contracts/index.js';
import { A_POINT, aContact, aFair, aMeeting, anEmployer } from '../testing/a-fair.js';
import { aMessage } from '../testing/a-message.js';
import { indexFair, planAttendee } from './index.js';

const DECEMBER = '2026-12-01T10:00:00Z';
const contacts = ['c1', 'c2', 'c3'].map((id) => aContact({ id, name: `Anna ${id}` }));
const elsewhere = anEmployer({ id: 'e2', name: 'Loutre', contacts: [aContact({ id: 'd1' })] });
const refused = (day: number) => ({
  kind: 'rejected' as const,
  recordedAt: `2026-11-${day}T10:00:00+01:00`,
});

function fair(meetings: Partial<FairMeeting>[], given: Partial<FairDocument> = {}): FairDocument {
  return aFair({
    employers: [anEmployer({ contacts }), elsewhere],
    meetings: meetings.map((one, index) =>
      aMeeting({ id: `m${index}`, startedAt: `2026-11-19T10:0${index}:00+01:00`, ...one }),
    ),
    messages: [aMessage()],
    ...given,
  });
}

/** The plan of the first attendee, without words. */
function plan(kind: StepKind, document: FairDocument, now = DECEMBER) {
  const { steps, suppressed } = planAttendee(indexFair(document), document.attendees[0], Date.parse(now));
  return {
    steps: steps.filter(({ step }) => step.kind === kind),
    suppressed: suppressed
      .filter((one) => one.kind === kind)
      .map(({ contactId, rule }) => `${contactId} ${rule}`),
  };
}

describe('T6: to whom and when a rejection is answered', () => {
  const reply = (given: Partial<FairDocument>, ...meetings: Partial<FairMeeting>[]) =>
    plan('rejection-reply', fair(meetings, given)).steps.map(({ step, due }) => ({
      to: step.contactId,
      about: step.meetingIds.join(' '),
      opens: step.window.opensAt.slice(0, 10),
      due,
    }));

  it.each<[string, Partial<FairMeeting>[], ReturnType<typeof reply>]>([
    [
      'the first record counts, whichever meeting came first',
      [{ outcome: refused(25) }, { outcome: refused(23) }],
      [{ to: 'c1', about: 'm1 m0', opens: '2026-11-23', due: true }],
    ],
    [
      'the person to follow up with in what was rejected',
      [{ outcome: refused(23), contactIds: ['c1', 'c2'] }, { contactIds: ['c3'] }],
      [{ to: 'c2', about: 'm0', opens: '2026-11-23', due: true }],
    ],
    [
      'each employer has its own',
      [{ outcome: refused(24), employerId: 'e2', contactIds: ['d1'] }, { outcome: refused(23) }],
      [
        { to: 'd1', about: 'm0', opens: '2026-11-24', due: true },
        { to: 'c1', about: 'm1', opens: '2026-11-23', due: true },
      ],
    ],
    ['nobody was met', [{ outcome: refused(23), contactIds: [] }], []],
  ])('%s', (_name, meetings, expected) => {
    expect(reply({}, ...meetings)).toEqual(expected);
  });

  it('is due from the record on', () => {
    const document = fair([{ outcome: refused(23) }]);
    const due = (now: string) => plan('rejection-reply', document, now).steps.map((one) => one.due);
    expect([due('2026-11-23T09:00:00Z'), due('2026-11-23T08:59:59Z')]).toEqual([[true], [false]]);
  });

  it.each<[string, Partial<FairDocument>, string[]]>([
    ['nothing was sent', { messages: [] }, ['c1 T6']],
    [
      'its answer went to a colleague',
      { messages: [aMessage({ kind: 'rejection-reply', contactId: 'c2' })] },
      ['c2 T6'],
    ],
    [
      "somebody else's answer is not this one's",
      { messages: [aMessage({ kind: 'rejection-reply', contactId: 'c2', attendeeId: 'a2' })] },
      ['c1 T6'],
    ],
    ['the thank-you has left', {}, []],
  ])('takes the place of one thank-you: %s', (_name, given, suppressed) => {
    const document = fair([{ outcome: refused(23), contactIds: ['c3', 'c2', 'c1'] }], given);
    expect(plan('thank-you', document).suppressed).toEqual(suppressed);
  });

  it('takes the place of none where the rejection was taken back', () => {
    const messages = [aMessage({ kind: 'rejection-reply', contactId: 'c2' })];
    expect(plan('thank-you', fair([{ contactIds: ['c1', 'c2'] }], { messages })).suppressed).toEqual([]);
  });

  it('takes the place of none before it is recorded, nor elsewhere', () => {
    const document = fair([{ outcome: refused(23) }, { employerId: 'e2', contactIds: ['d1'] }], {
      messages: [],
    });
    const at = (now: string) => plan('thank-you', document, now).suppressed;
    expect([at('2026-11-23T09:00:00Z'), at('2026-11-23T08:59:59Z')]).toEqual([['c1 T6'], []]);
  });
});

describe('T9: which promises are items of their own, and for whom', () => {
  const promise = (id: string, readyAt: string | undefined, given: Partial<FairNote> = {}): FairNote => ({
    id,
    kind: 'promise',
    text: 'x',
    say: 'my notebook',
    readyAt: readyAt === undefined ? undefined : `2026-11-${readyAt}Z`,
    ...given,
  });
  const items = (meetings: Partial<FairMeeting>[], given: Partial<FairDocument> = {}, now = DECEMBER) =>
    plan('promised-item', fair(meetings, given), now).steps.map(({ step, promiseId, due }) => ({
      id: promiseId,
      to: step.contactId,
      opens: step.window.opensAt.slice(8, 16),
      due,
    }));
  const item = (id: string, opens: string, to = 'c1', due = true) => ({ id, to, opens, due });
  const sentItem = aMessage({ id: 'x2', kind: 'promised-item', at: '2026-11-24T09:00:00Z' });

  it.each<[string, FairNote[], Partial<FairDocument>, ReturnType<typeof items>]>([
    [
      'what is ready first goes first, ties by note',
      [promise('n4', '25T08:00'), promise('n3', '24T08:00'), promise('n2', '25T08:00')],
      {},
      [item('n3', '24T08:00'), item('n2', '25T08:00'), item('n4', '25T08:00')],
    ],
    [
      'what was ready first was sent first',
      [promise('n4', '25T08:00'), promise('n3', '24T08:00')],
      { messages: [aMessage(), sentItem] },
      [item('n4', '25T08:00')],
    ],
    [
      "somebody else's item was not this one's",
      [promise('n3', '24T08:00')],
      { messages: [aMessage(), { ...sentItem, attendeeId: 'a2' }] },
      [item('n3', '24T08:00')],
    ],
    ['ready as the thank-you left: it went with that', [promise('n3', '20T08:00')], {}, []],
    ['ready a moment later', [promise('n3', '20T08:00:00.001')], {}, [item('n3', '20T08:00')]],
    [
      'ready after the answer to a rejection, where no thank-you was sent',
      [promise('n3', '22T08:00'), promise('n4', '20T08:00')],
      { messages: [aMessage({ kind: 'rejection-reply', at: '2026-11-21T08:00:00Z' })] },
      [item('n3', '22T08:00')],
    ],
    [
      'ready between the thank-you and the answer to a rejection',
      [promise('n3', '22T08:00')],
      { messages: [aMessage(), aMessage({ id: 'x2', kind: 'rejection-reply', at: '2026-11-23T08:00:00Z' })] },
      [item('n3', '22T08:00')],
    ],
    ['not theirs', [promise('n3', '24T08:00', { by: 'them' })], {}, []],
    ['mine', [promise('n3', '24T08:00', { by: 'me' })], {}, [item('n3', '24T08:00')]],
    ['not what was ready at the meeting', [promise('n3', undefined)], {}, []],
    ['not a point', [promise('n3', '24T08:00', { kind: 'point' })], {}, []],
  ])('%s', (_name, notes, given, expected) => {
    const rejected = { kind: 'rejected', recordedAt: '2026-11-20T09:00:00Z' } as const;
    expect(items([{ notes: [A_POINT, ...notes], outcome: rejected }], given)).toEqual(expected);
  });

  it('goes to the person to follow up with in its own meeting', () => {
    const meetings = [
      { notes: [promise('n3', '24T08:00')], followUp: { contactId: 'c3' } },
      { notes: [promise('n4', '25T08:00')], contactIds: ['c1'] },
      { notes: undefined, contactIds: ['c2'] },
      { notes: [promise('n5', '25T08:00')], contactIds: [] },
    ];
    const messages = ['c1', 'c3'].map((contactId) => aMessage({ id: contactId, contactId }));
    expect(items(meetings, { messages })).toEqual([item('n3', '24T08:00', 'c3'), item('n4', '25T08:00')]);
  });

  it('two with one note id, of two meetings, are two steps; the earlier meeting keeps its id', () => {
    const ids = (...meetings: Partial<FairMeeting>[]) =>
      new Map(
        plan('promised-item', fair(meetings)).steps.map(({ step }) => [step.meetingIds.join(), step.id]),
      );
    const early = { notes: [promise('n3', '25T08:00')] };
    const late = { notes: [promise('n3', '24T08:00')] };
    const alone = ids(early).get('m0');
    const both = ids(early, late);
    expect(alone).toBeDefined();
    expect([both.size, both.get('m0')]).toEqual([2, alone]);
    expect(both.get('m1')).not.toBe(alone);
    expect(ids(early, { notes: [promise('n4', '24T08:00')] }).get('m1')).toBe(
      ids({ notes: [] }, { notes: [promise('n4', '24T08:00')] }).get('m1'),
    );
  });

  it('is due once it is ready, and only when the thanks have left', () => {
    const meetings = [{ notes: [A_POINT, promise('n3', '24T08:00')] }];
    const due = (now: string, given?: Partial<FairDocument>) =>
      items(meetings, given, now).map((one) => one.due);
    expect(due('2026-11-24T08:00:00Z')).toEqual([true]);
    expect(due('2026-11-24T07:59:59Z')).toEqual([false]);
    expect(due('2026-11-20T07:00:00Z', { messages: [] })).toEqual([false]);
  });

  it('follows the answer to a rejection that is still planned', () => {
    const meetings = [{ notes: [promise('n3', '24T08:00')], outcome: refused(20) }];
    expect(items(meetings, { messages: [] }, '2026-11-20T10:00:00Z')).toEqual([
      item('n3', '24T08:00', 'c1', false),
    ]);
  });

  it('C1: two that are ready at once leave 72 hours apart', () => {
    const notes = [promise('n3', '24T08:00'), promise('n4', '24T08:00')];
    const { steps } = plan('promised-item', fair([{ notes }]), '2026-11-24T08:00:00Z');
    expect(steps.map(({ step }) => step.window.bestAt)).toEqual([
      '2026-11-24T08:00:00.000Z',
      '2026-11-27T08:00:00.000Z',
    ]);
  });

  describe('section 3: for somebody who was named and never met', () => {
    const named: Partial<FairMeeting> = {
      notes: [promise('n3', '24T08:00')],
      contactIds: ['c1', 'c2'],
      followUp: { contactId: 'c3' },
    };

    it.each<[string, Partial<FairMeeting>, Partial<FairDocument>, ReturnType<typeof items>]>([
      ['follows the thank-you to anybody at that employer', {}, {}, [item('n3', '24T08:00', 'c3')]],
      [
        'or the answer to a rejection there',
        {},
        { messages: [aMessage({ kind: 'rejection-reply' })] },
        [item('n3', '24T08:00', 'c3')],
      ],
      ['went with it, where it was ready by then', { notes: [promise('n3', '20T08:00')] }, {}, []],
      [
        'waits for its own thanks, where this person was met',
        { contactIds: ['c1', 'c3'], notes: [promise('n3', '24T08:00')] },
        {},
        [],
      ],
    ])('%s', (_name, given, more, expected) => {
      expect(items([{ ...named, ...given }], more)).toEqual(expected);
    });

    it('is foreseen while the thanks to somebody there are planned', () => {
      expect(items([named], { messages: [] }, '2026-11-20T07:00:00Z')).toEqual([
        item('n3', '24T08:00', 'c3', false),
      ]);
    });

    it.each<[string, Partial<FairMeeting>, Partial<FairDocument>]>([
      ['nobody was met', { contactIds: [], keepInTouch: ['c3'] }, { messages: [] }],
      [
        'the thanks went to another employer',
        { contactIds: [] },
        { messages: [aMessage({ contactId: 'd1' })] },
      ],
      ['somebody else sent them', { contactIds: [] }, { messages: [aMessage({ attendeeId: 'a2' })] }],
    ])('C8: is suppressed where it has no thanks to follow: %s', (_name, given, more) => {
      const { steps, suppressed } = plan('promised-item', fair([{ ...named, ...given }], more));
      expect([steps, suppressed]).toEqual([[], ['c3 T9']]);
    });
  });

  it("has the attendee's hours for target and limit", () => {
    const policy = { thankYou: { targetHours: 10, limitHours: 30 } };
    const attendees: FairDocument['attendees'] = [{ ...aFair().attendees[0], policy }];
    const [found] = plan(
      'promised-item',
      fair([{ notes: [promise('n3', '24T08:00')] }], { attendees }),
    ).steps;
    expect(found?.step.window).toMatchObject({
      targetAt: '2026-11-24T18:00:00.000Z',
      latestAt: '2026-11-25T14:00:00.000Z',
    });
  });

  it('C6: each is suppressed, also before any thanks were planned', () => {
    const notes = [promise('n3', '24T08:00'), promise('n4', '25T08:00')];
    const closed = [anEmployer({ contacts: [aContact({ optedOut: true })] })];
    expect(plan('promised-item', fair([{ notes }], { employers: closed, messages: [] })).suppressed).toEqual([
      'c1 C6',
      'c1 C6',
    ]);
  });
});
