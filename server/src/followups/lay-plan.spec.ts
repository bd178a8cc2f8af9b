import { describe, expect, it } from '@jest/globals';
import type { Batch, FairDocument, Step } from '@afterfair/shared/contracts';
import { layPlan } from './lay-plan.js';
import { sourceHashes } from './source-hash.js';
import type { StepEntity } from './step.entity.js';

const AT = '2026-11-19T16:00:00.000Z';

const document = (note: string): FairDocument => ({
  version: 1,
  fair: {
    id: 'f',
    name: 'Harbour Career Day',
    timeZone: 'Europe/Brussels',
    days: [{ opensAt: '2026-11-19T09:00:00+01:00', closesAt: '2026-11-19T17:00:00+01:00' }],
    languages: ['en'],
    channels: ['platform'],
  },
  employers: [{ id: 'e1', name: 'Tidewell', country: 'IE', contacts: [{ id: 'c1', name: 'Ada Moran' }] }],
  attendees: [{ id: 'a1', name: 'Mira Kovač', languages: ['en'] }],
  meetings: [
    {
      id: 'm1',
      attendeeId: 'a1',
      employerId: 'e1',
      contactIds: ['c1'],
      startedAt: AT,
      endedAt: AT,
      notes: [{ id: 'n1', kind: 'point', text: note }],
    },
  ],
});
const step = (body: string): Step => ({
  id: 's1',
  attendeeId: 'a1',
  contactId: 'c1',
  employerId: 'e1',
  meetingIds: ['m1'],
  kind: 'thank-you',
  channel: 'platform',
  window: { opensAt: AT, bestAt: AT, targetAt: AT, latestAt: AT },
  state: 'ready',
  late: false,
  reasons: [],
  draft: { language: 'en', subject: 'Thanks', body, sentences: [], unused: [] },
  findings: [],
});
const batch = (...steps: Step[]): Pick<Batch, 'steps' | 'suppressed'> => ({ steps, suppressed: [] });

/** The row of a step as it was planned from a note, with what the attendee did to it since. */
function row(note: string, changes: Partial<StepEntity>): StepEntity {
  const [made] = layPlan(document(note), batch(step('old words')), [], () => false).save;
  if (!made) throw new Error('A planned step is stored.');
  return { ...made, ...changes };
}
const laid = (note: string, stored: StepEntity, hasMessage = false) =>
  layPlan(document(note), batch(step('new words')), [stored], () => hasMessage);

describe('planning again', () => {
  it('stores a new step with whom it goes to and their clock (T7)', () => {
    expect(row('x', {})).toMatchObject({
      id: 's1',
      fairId: 'f',
      recipient: { name: 'Ada Moran', title: '', timeZone: 'Europe/Dublin', employer: 'Tidewell' },
      shownAt: null,
      approvedAt: null,
    });
  });

  it('T1: rewords what nobody has seen, and leaves what was shown unless its source has changed', () => {
    expect(laid('x', row('x', {})).save[0]?.plan.draft?.body).toBe('new words');
    expect(laid('x', row('x', { shownAt: AT })).save[0]).toMatchObject({
      shownAt: AT,
      plan: { draft: { body: 'old words' } },
    });
    expect(laid('y', row('x', { shownAt: AT })).save[0]).toMatchObject({
      shownAt: null,
      plan: { draft: { body: 'new words' } },
    });
  });

  it('keeps the words of the attendee, whatever has changed', () => {
    const edited = row('x', { shownAt: AT, editedSubject: 'Mine', editedBody: 'my words' });
    expect(laid('y', edited).save[0]).toMatchObject({ editedSubject: 'Mine', editedBody: 'my words' });
  });

  it('does not touch a step whose message was approved or has left, even when the plan no longer holds it', () => {
    const approved = row('x', { shownAt: AT, approvedAt: AT });
    expect(laid('y', approved, true)).toEqual({ save: [], remove: [], suppressed: [] });
    expect(layPlan(document('y'), batch(), [approved], () => true).remove).toEqual([]);
    expect(layPlan(document('y'), batch(), [approved], () => false).remove).toEqual(['s1']);
  });

  it('C8: keeps what a rule suppressed, with the names', () => {
    const suppressed = {
      attendeeId: 'a1',
      contactId: 'c1',
      kind: 'thank-you' as const,
      rule: 'C6',
      text: 'No more.',
    };
    expect(
      layPlan(document('x'), { steps: [], suppressed: [suppressed] }, [], () => false).suppressed,
    ).toEqual([{ ...suppressed, fairId: 'f', contactName: 'Ada Moran', employerName: 'Tidewell' }]);
    const twoPromises = [{ ...suppressed, kind: 'promised-item' as const }];
    expect(
      layPlan(document('x'), { steps: [], suppressed: [...twoPromises, ...twoPromises] }, [], () => false)
        .suppressed,
    ).toHaveLength(1);
  });

  it('a source is the same whatever the order of its facts, and another one with another word', () => {
    const [first, second] = [document('x'), document('x')];
    second.meetings = second.meetings.map(
      (meeting) => Object.fromEntries(Object.entries(meeting).reverse()) as typeof meeting,
    );
    const key = { attendeeId: 'a1', contactId: 'c1' };
    expect(sourceHashes(first)(key)).toBe(sourceHashes(second)(key));
    expect(sourceHashes(first)(key)).not.toBe(sourceHashes(document('y'))(key));
  });
});
