import { describe, expect, it } from '@jest/globals';
import type { Sentence } from '../../contracts/index.js';
import type { DraftToCheck } from '../check-draft.js';
import { alike } from './boilerplate.js';
import { ENDING, GOOD, OPENING, adding, check, withMeeting } from '../testing/a-checked-text.js';
import { AFTER_THE_CUT, aContact, aFair, anEmployer } from '../testing/a-fair.js';
import { aMessage } from '../testing/a-message.js';

const DECEMBER = '2026-12-08T10:00:00Z';
const sentence = (given: Partial<Sentence>): Sentence => ({
  text: OPENING,
  slot: 'reference',
  noteIds: ['n1'],
  rule: 'D4',
  ...given,
});
const sent = (...kinds: Parameters<typeof aMessage>[0][]): Partial<DraftToCheck> => ({
  document: withMeeting(
    {},
    { messages: kinds.map((given, index) => aMessage({ id: `x${index}`, ...given })) },
  ),
});
const byMail = (subject: string, body = GOOD): Partial<DraftToCheck> => ({
  document: withMeeting(
    {},
    {
      fair: { ...aFair().fair, channels: ['email'] },
      employers: [anEmployer({ contacts: [aContact({ address: { email: 'a@example.org' } })] })],
    },
  ),
  subject,
  body,
});

describe('K1 to K21: a finding says in words what is wrong', () => {
  it.each<[string, Partial<DraftToCheck>]>([
    ['K1 The text does not name Anna Schmidt.', { body: GOOD.replace('Dear Ms Schmidt', 'Hello') }],
    ['K1 The text does not name Nordwind Energie.', { body: GOOD.replace('Nordwind Energie', 'you') }],
    ['K3 A placeholder is left: [Name]', { body: adding('[Name]') }],
    ['K6 No note stands behind this sentence.', { sentences: [sentence({ noteIds: [] })] }],
    [
      'K6 Its note belongs to no meeting of this message.',
      { sentences: [sentence({ slot: 'thanks', noteIds: ['n9'] })] },
    ],
    [
      'K6 The number 17 was noted nowhere.',
      { body: adding('All 17 of them.'), sentences: [sentence({ text: 'All 17 of them.' })] },
    ],
    [
      'K7 There is no address of this contact for platform.',
      {
        document: withMeeting({}, { employers: [anEmployer({ contacts: [aContact({ address: {} })] })] }),
      },
    ],
    ['K7 There is a control character in the text.', { body: adding('\u0007') }],
    ['K8 This contact has had a thank-you already. (K8)', sent({})],
    [
      'K8 The policy allows 1 reminders to one employer. (K8)',
      { kind: 'reminder', now: DECEMBER, ...sent({}, { kind: 'reminder' }) },
    ],
    [
      'K8 The rejection was answered already. (T6)',
      { kind: 'rejection-reply', ...sent({ kind: 'rejection-reply' }) },
    ],
    [
      'K8 This contact has had 2 check-ins already. (K8)',
      { kind: 'keep-in-touch', now: DECEMBER, ...sent({ kind: 'keep-in-touch' }, { kind: 'keep-in-touch' }) },
    ],
    [
      'K8 The last check-in is less than 90 days ago. (K8)',
      { kind: 'keep-in-touch', now: DECEMBER, ...sent({ kind: 'keep-in-touch' }) },
    ],
    [
      'K8 Everything that was promised has been sent. (K8)',
      {
        kind: 'promised-item',
        now: DECEMBER,
        document: withMeeting(
          { notes: [{ id: 'p1', kind: 'promise', text: 'my notebook' }] },
          { messages: [aMessage({ kind: 'promised-item' })] },
        ),
      },
    ],
    ['K8 No thank-you was sent to anybody at this employer. (C7)', { kind: 'reminder', now: DECEMBER }],
    [
      'K9 The first paragraph says no thanks.',
      { body: GOOD.replace('Thank you for taking', 'You were taking') },
    ],
    [
      'K10 The text does not say that you are interested.',
      { body: GOOD.replace('I remain very interested in the role of', 'The role is') },
    ],
    [
      'K10 The position is not named: Grid Data Engineer.',
      { body: GOOD.replace('Grid Data Engineer', 'one') },
    ],
    [
      'K11 The text has 1 paragraphs; two or three read best.',
      { body: GOOD.replace(`${OPENING}\n\n`, `${OPENING} `) },
    ],
    ['K12 This sounds pushing: I beg you', { body: adding('I beg you.') }],
    ['K12 One mark is enough.', { body: adding('Great!!') }],
    ['K12 Capitals read as shouting: VERY HAPPY', { body: adding('I am VERY HAPPY.') }],
    ['K12 A letter does without emoji.', { body: adding('Great 🎉') }],
    [
      'K15 The text has no e-mail address, telephone number or link of yours.',
      { body: GOOD.replace('mira@example.org', 'home') },
    ],
    ['K16 They decide by 2026-12-04: do not ask before.', { body: adding('Have you decided yet?') }],
    [
      'K17 The message carries no attachment; give a link instead.',
      { body: adding('Please see the attachment.') },
    ],
    ['K17 The text speaks of a link and has none.', { body: adding('Here is the link.') }],
    ['K18 The recipient is written to in "en"; this is "de".', { language: 'de' }],
    ['K19 Its best moment lies after the target.', { now: '2026-11-21T09:30:00+01:00' }],
    ['K19 Its best moment lies on a weekend or a holiday.', { now: '2026-11-21T09:30:00+01:00' }],
    [
      'K20 No decision date is noted: ask for it next time.',
      { document: withMeeting({ decisionBy: undefined }) },
    ],
  ])('%s', (expected, given) => {
    expect(check(given).map(({ rule, message }) => `${rule} ${message}`)).toContain(expected);
  });

  it('K7 says how long a text is, and how long it may be', () => {
    const found = check(byMail('b'.repeat(201), `${GOOD} ${'a'.repeat(19_999)}`));
    expect(found.filter(({ rule }) => rule === 'K7').map(({ message }) => message)).toEqual([
      `The body is ${GOOD.length + 20_000} characters long; the channel takes 20000.`,
      'The subject is 201 characters long; the channel takes 200.',
    ]);
  });

  it('K6 points at the sentence and would take it out', () => {
    const [finding] = check({ sentences: [sentence({}), sentence({ text: ENDING, noteIds: [] })] });
    const start = GOOD.indexOf(ENDING);
    expect(finding).toMatchObject({ rule: 'K6', at: [start, start + ENDING.length], repair: '' });
  });

  it.each(['reference', 'fit', 'clarify', 'unsaid', 'promise'] as const)(
    'K6: what is said as %s needs a note, at the very start of a text too',
    (slot) => {
      const sentences = [sentence({ text: 'Dear Ms Schmidt,', slot, noteIds: [] })];
      expect(check({ sentences }).filter(({ rule }) => rule === 'K6')).toHaveLength(1);
    },
  );

  it('K6 takes for given what stands in the name of the fair, the employer or the contact', () => {
    const fair = { ...aFair().fair, name: 'Careers 1848' };
    const employers = [anEmployer({ name: 'Nordwind 1923', contacts: [aContact({ title: 'Lead of 55' })] })];
    const sentences = [sentence({ text: 'Since 1848, 1923 and 55.' }), sentence({ text: 'And 1924.' })];
    const body = adding('Since 1848, 1923 and 55. And 1924.').replace('Nordwind Energie', 'Nordwind 1923');
    const document = withMeeting({}, { fair, employers });
    expect(
      check({ document, sentences, body })
        .filter(({ rule }) => rule === 'K6')
        .map(({ message }) => message),
    ).toEqual(['The number 1924 was noted nowhere.']);
  });

  it('K13 says how alike two drafts are, and allows a likeness of one half', () => {
    const draft = { contactId: 'c1', kind: 'thank-you' as const, language: 'en', subject: '' };
    const attendees = [
      ...aFair().attendees,
      { ...aFair().attendees[0], id: 'a2', name: 'Jon Berg', languages: ['en'] },
    ];
    const meetings = [
      ...(withMeeting({}).meetings ?? []),
      { ...withMeeting({}).meetings[0], id: 'm2', attendeeId: 'a2' },
    ];
    const drafts = [{ ...draft, meetingIds: ['m2'], body: GOOD }];
    const [finding] = check({ document: aFair({ attendees, meetings, drafts }), now: AFTER_THE_CUT });
    expect(finding).toMatchObject({ rule: 'K13' });
    expect(finding?.message).toBe('Another draft of yours reads almost the same (100 %).');
    expect(alike(0.5)).toEqual([]);
    expect(alike(0.51)).toHaveLength(1);
  });
});

describe('K16: after their date, or their answer, one may ask', () => {
  const asking = adding('Have you decided yet?');
  const found = (given: Partial<DraftToCheck>) =>
    check({ body: asking, ...given }).filter(({ rule }) => rule === 'K16');

  it.each<[string, Partial<DraftToCheck>, number]>([
    ['on the day itself one does not', { now: '2026-12-04T10:00:00+01:00' }, 1],
    ['the day after one may', { now: '2026-12-05T10:00:00+01:00' }, 0],
    ...(['offer', 'rejected', 'withdrawn'] as const).map((kind): [string, Partial<DraftToCheck>, number] => [
      `after ${kind} nothing is left to ask`,
      { document: withMeeting({ outcome: { kind, recordedAt: AFTER_THE_CUT } }) },
      0,
    ]),
    [
      'the next round is no answer yet',
      { document: withMeeting({ outcome: { kind: 'next-round', recordedAt: AFTER_THE_CUT } }) },
      1,
    ],
    [
      'a reminder that leaves before the date is an asking in itself',
      { kind: 'reminder', body: GOOD, ...sent({}, { direction: 'in', kind: 'reply', state: 'received' }) },
      1,
    ],
    ['a thank-you is none', { body: GOOD }, 0],
  ])('%s', (_name, given, count) => {
    expect(found(given)).toHaveLength(count);
  });

  it('points at the asking', () => {
    expect(found({})[0]?.at?.[0]).toBe(asking.indexOf('Have you decided'));
  });
});
