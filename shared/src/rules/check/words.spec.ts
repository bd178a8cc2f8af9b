import { describe, expect, it } from '@jest/globals';
import type { FairDocument, FairMeeting, Finding, Sentence } from '../../contracts/index.js';
import { checkDraft } from '../check-draft.js';
import type { DraftToCheck } from '../check-draft.js';
import { makeBatch } from '../make-batch.js';
import { AFTER_THE_CUT, A_POINT, aContact, aFair, aMeeting, anEmployer } from '../testing/a-fair.js';
import { aMessage } from '../testing/a-message.js';

const OPENING =
  'Thank you for taking the time to talk to me about Nordwind Energie. What you said about the new control centre in Kiel ' +
  'has stayed with me, and I have thought about it since our conversation at the fair.';
const ENDING =
  'I remain very interested in the role of Grid Data Engineer and would be glad to take the next step with you. ' +
  'You can reach me at mira@example.org at any time.';
const GOOD = `Dear Ms Schmidt,\n\n${OPENING}\n\n${ENDING}\n\nKind regards,\nMira Kovač`;

const dated = (given: Partial<FairMeeting> = {}): FairMeeting =>
  aMeeting({ decisionBy: { date: '2026-12-04' }, ...given });

function withMeeting(given: Partial<FairMeeting>, more: Partial<FairDocument> = {}): FairDocument {
  return aFair({ meetings: [dated(given)], ...more });
}

function check(given: Partial<DraftToCheck> = {}): Finding[] {
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

function rules(given: Partial<DraftToCheck> = {}): string[] {
  return check(given).map(({ rule, severity }) => `${rule} ${severity}`);
}

const adding = (sentence: string): string => GOOD.replace('at any time.', `at any time. ${sentence}`);

/** The body after the repair of its only finding. */
function repaired(given: Partial<DraftToCheck> & { body: string }): string {
  const [finding] = check(given);
  const [start, end] = finding?.at ?? [0, 0];
  return given.body.slice(0, start) + (finding?.repair ?? '?') + given.body.slice(end);
}

it('a good text has no finding', () => {
  expect(check()).toEqual([]);
});

describe('K5: nothing private leaks', () => {
  const document = withMeeting({
    interest: 4,
    reflection: {
      wentWell: 'my answer on load forecasting was fine',
      workOn: 'speak slower, fewer filler words',
    },
  });

  it.each([
    ['the reflection', 'My answer on load  forecasting was fine.', ['K5 error']],
    ['a part of it', 'I use fewer filler words now.', ['K5 error']],
    ['the score', 'My interest is 4/5.', ['K5 error']],
    ['the score in words', 'I gave it 4 out of 5.', ['K5 error']],
    ['another number is no score', 'We were 3 of 5.', []],
    ['a word or two of it', 'My answer was fine.', []],
  ])('%s', (_name, sentence, expected) => {
    expect(rules({ document, body: adding(sentence) })).toEqual(expected);
  });

  it('points at it, in the subject too', () => {
    const [finding] = check({ document, subject: 'Interest 4/5' });
    expect(finding).toMatchObject({ rule: 'K5', in: 'subject', at: [9, 12], repair: '' });
  });
});

describe('K6: no claim without a note', () => {
  const text = 'What you said about the new control centre in Kiel has stayed with me';
  const sentence = (given: Partial<Sentence>): Sentence[] => [
    { text, slot: 'reference', noteIds: ['n1'], rule: 'D4', ...given },
  ];

  it.each<[string, Sentence[] | undefined, string, string[]]>([
    ['a note stands behind it', sentence({}), GOOD, []],
    ['no note', [...sentence({}), ...sentence({ text: OPENING, noteIds: [] })], GOOD, ['K6 error']],
    [
      'a note of another meeting',
      [...sentence({}), ...sentence({ text: ENDING, noteIds: ['n9'] })],
      GOOD,
      ['K6 error'],
    ],
    [
      'thanks need none',
      [...sentence({}), ...sentence({ text: ENDING, slot: 'interest', noteIds: [] })],
      GOOD,
      [],
    ],
    [
      'a number that nobody noted',
      [...sentence({}), ...sentence({ text: 'All 17 of them.' })],
      adding('All 17 of them.'),
      ['K6 error'],
    ],
    [
      'a number of the notes',
      [...sentence({}), ...sentence({ text: 'By 4 December.' })],
      adding('By 4 December.'),
      [],
    ],
    [
      'what is no longer in the text',
      [...sentence({}), ...sentence({ text: 'Gone.', noteIds: [] })],
      GOOD,
      [],
    ],
    ['no sentences are supplied', undefined, GOOD, []],
  ])('%s', (_name, sentences, body, expected) => {
    expect(rules({ sentences, body })).toEqual(expected);
  });
});

describe('K8: what a rule forbids', () => {
  const reply = aMessage({ id: 'x2', direction: 'in', kind: 'reply', state: 'received' });
  const reminder = { kind: 'reminder' as const, now: '2026-12-08T10:00:00Z' };
  const forbidden = (given: Partial<DraftToCheck>): string[] =>
    rules(given).filter((rule) => rule.startsWith('K8'));
  const two = anEmployer({ contacts: [aContact(), aContact({ id: 'c2', name: 'Jan Otter' })] });

  it.each<[string, Partial<DraftToCheck>, number]>([
    ['a first thank-you', {}, 0],
    ['a second thank-you', { document: withMeeting({}, { messages: [aMessage()] }) }, 1],
    [
      'C4: a thank-you to somebody never met',
      { contactId: 'c2', document: withMeeting({}, { employers: [two] }) },
      1,
    ],
    [
      'C6',
      { document: withMeeting({}, { messages: [aMessage({ kind: 'promised-item', state: 'bounced' })] }) },
      1,
    ],
    [
      'a reminder after a thank-you',
      { ...reminder, document: withMeeting({}, { messages: [aMessage()] }) },
      0,
    ],
    ['C2', { ...reminder, document: withMeeting({}, { messages: [aMessage(), reply] }) }, 1],
    [
      'C3',
      {
        ...reminder,
        document: withMeeting(
          { outcome: { kind: 'offer', recordedAt: AFTER_THE_CUT } },
          { messages: [aMessage()] },
        ),
      },
      1,
    ],
    [
      'C4: a reminder to the other',
      {
        ...reminder,
        contactId: 'c2',
        document: withMeeting({}, { employers: [two], messages: [aMessage()] }),
      },
      1,
    ],
    ['C7', { ...reminder }, 1],
    [
      'one reminder too many',
      {
        ...reminder,
        document: withMeeting({}, { messages: [aMessage(), aMessage({ id: 'x3', kind: 'reminder' })] }),
      },
      1,
    ],
    [
      'a second answer to a rejection',
      {
        kind: 'rejection-reply',
        document: withMeeting({}, { messages: [aMessage({ kind: 'rejection-reply' })] }),
      },
      1,
    ],
    [
      'a check-in within 90 days',
      {
        kind: 'keep-in-touch',
        now: '2027-01-10T10:00:00Z',
        document: withMeeting({}, { messages: [aMessage({ kind: 'keep-in-touch' })] }),
      },
      1,
    ],
    [
      'a check-in after 90 days',
      {
        kind: 'keep-in-touch',
        now: '2027-02-20T10:00:00Z',
        document: withMeeting({}, { messages: [aMessage({ kind: 'keep-in-touch' })] }),
      },
      0,
    ],
    [
      'a third check-in',
      {
        kind: 'keep-in-touch',
        now: '2028-02-20T10:00:00Z',
        document: withMeeting(
          {},
          { messages: [aMessage({ kind: 'keep-in-touch' }), aMessage({ id: 'x3', kind: 'keep-in-touch' })] },
        ),
      },
      1,
    ],
  ])('%s', (_name, given, count) => {
    expect(forbidden(given)).toHaveLength(count);
  });
});

describe('K9, K10: thanks first, interest restated', () => {
  it('K9 wants thanks in the first paragraph', () => {
    const swapped = `Dear Ms Schmidt,\n\n${ENDING}\n\n${OPENING}\n\nKind regards,\nMira Kovač`;
    expect(rules({ body: swapped })).toEqual(['K9 warning']);
  });

  it.each([
    ['no interest', GOOD.replace('I remain very interested in the role of', 'The role is'), ['K10 warning']],
    ['the position is not named', GOOD.replace('Grid Data Engineer', 'an engineer'), ['K10 warning']],
    ['the position in other letters', GOOD.replace('Grid Data Engineer', 'grid data engineer'), []],
  ])('K10: %s', (_name, body, expected) => {
    expect(rules({ body })).toEqual(expected);
  });
});

describe('K12: no pushing', () => {
  it.each([
    ['I need an answer as soon as possible.', ['K12 warning']],
    ['You must decide, sooner or later.', ['K12 warning']],
    ['Ich erwarte Ihre Antwort.', ['K12 warning']],
    ['I beg you.', ['K12 warning']],
    ['This is great!!!', ['K12 warning']],
    ['I am VERY HAPPY about it.', ['K12 warning']],
    ['It was great 🎉', ['K12 warning']],
    ['It was great!', []],
    ['My notes on SQL and HTTP are online.', []],
  ])('%s', (sentence, expected) => {
    expect(rules({ body: adding(sentence) })).toEqual(expected);
  });

  it('mends marks, capitals and emoji', () => {
    expect(repaired({ body: adding('This is great!!!') })).toContain('This is great.');
    expect(repaired({ body: adding('I am VERY HAPPY.') })).toContain('I am very happy.');
    expect(repaired({ body: adding('Great 🎉.') })).toContain('Great .');
  });
});

describe('K13: no boilerplate', () => {
  const second = { ...aFair().attendees[0], id: 'a2', name: 'Jon Berg', email: 'jon@example.org' };
  const meetings = [dated(), dated({ id: 'm2', attendeeId: 'a2' })];
  const draft = {
    meetingIds: ['m2'],
    contactId: 'c1',
    kind: 'thank-you' as const,
    language: 'en',
    subject: '',
  };
  const among = (body: string): FairDocument =>
    withMeeting(
      {},
      {
        attendees: [...aFair().attendees, ...(second.name ? [{ ...second, languages: ['en'] }] : [])],
        meetings,
        drafts: [{ ...draft, body }],
      },
    );

  it.each([
    [
      'the same words in other names',
      GOOD.replaceAll('Mira Kovač', 'Jon Berg').replace('mira@', 'jon@'),
      ['K13 warning'],
    ],
    ['other words', 'Dear Ms Schmidt,\n\nOne two three four five six seven.\n\nYours,\nJon Berg', []],
  ])('%s', (_name, body, expected) => {
    expect(rules({ document: among(body) })).toEqual(expected);
  });

  it('shows in a batch of kept drafts too', () => {
    const document = among(GOOD.replace('Mira Kovač', 'Jon Berg'));
    const kept = [
      { ...draft, meetingIds: ['m1'], body: GOOD, stepId: 's1', state: 'shown' as const },
      ...(document.drafts ?? []).map((one) => ({ ...one, stepId: 's2', state: 'shown' as const })),
    ];
    const { steps } = makeBatch({ ...document, drafts: kept }, AFTER_THE_CUT);
    const found = steps
      .filter(({ kind }) => kind === 'thank-you')
      .map(({ findings }) => findings.map(({ rule }) => rule));
    expect(found).toHaveLength(2);
    for (const one of found) expect(one).toContain('K13');
  });
});

describe('K16: nobody is asked before the date they gave', () => {
  it.each([
    ['Have you decided yet?', AFTER_THE_CUT, ['K16 warning']],
    ['Is there any news?', AFTER_THE_CUT, ['K16 warning']],
    ['Please ask if anything is unclear.', AFTER_THE_CUT, []],
    ['Have you decided yet?', '2026-12-07T10:00:00Z', []],
  ])('%s at %s', (sentence, now, expected) => {
    expect(rules({ body: adding(sentence), now }).filter((rule) => rule.startsWith('K16'))).toEqual(expected);
  });

  it('a text that is a reminder asks by its nature', () => {
    const document = withMeeting({ endedAt: '2026-12-20T10:10:00+01:00', decisionBy: undefined });
    expect(rules({ document, kind: 'reminder' }).filter((rule) => rule.startsWith('K16'))).toEqual([]);
  });
});

describe('K17: no attachment, no link without address', () => {
  it.each([
    ['Please find my CV attached.', ['K17 warning']],
    ['Im Anhang finden Sie mehr.', ['K17 warning']],
    ['Here is the link.', ['K17 warning']],
    ['Here is the link: https://example.org/x', []],
    ['I feel attached to nothing less than a link-up at https://example.org', ['K17 warning']],
    ['We are linked by our studies.', []],
  ])('%s', (sentence, expected) => {
    expect(rules({ body: adding(sentence) })).toEqual(expected);
  });
});

describe('K18: the language of the recipient', () => {
  const attendees = [{ ...aFair().attendees[0]!, languages: ['en', 'fr'] }];
  const french = withMeeting(
    {},
    { attendees, employers: [anEmployer({ contacts: [aContact({ language: 'fr' })] })] },
  );
  const germanText = GOOD.replace(
    OPENING,
    'Vielen Dank, dass Sie sich die Zeit genommen haben, mit mir über Nordwind Energie zu sprechen. Die neue Leitstelle in Kiel ' +
      'ist mir in Erinnerung geblieben, und ich habe seit unserem Gespräch auf der Messe an sie gedacht.',
  ).replace(
    ENDING,
    'Die Stelle als Grid Data Engineer ist für mich sehr interessant. Sie erreichen mich unter mira@example.org.',
  );

  it.each<[string, Partial<DraftToCheck>, number]>([
    ['the right one', {}, 0],
    ["another by the draft's tag", { language: 'de' }, 1],
    ['another by the text', { body: germanText }, 1],
    ["the recipient's, which the attendee writes, is wanted", { document: french }, 1],
    [
      'one that the attendee does not write is not',
      { document: withMeeting({}, { employers: french.employers }) },
      0,
    ],
  ])('%s', (_name, given, count) => {
    expect(rules(given).filter((rule) => rule === 'K18 warning')).toHaveLength(count);
  });
});

describe('K19, K20: remarks', () => {
  it.each([
    ['in time', AFTER_THE_CUT, []],
    ['after the target', '2026-11-20T17:00:00+01:00', ['K19 info']],
    ['on a weekend', '2026-11-21T09:30:00+01:00', ['K19 info', 'K19 info']],
  ])('K19: %s', (_name, now, expected) => {
    expect(rules({ now })).toEqual(expected);
  });

  it('K20: no date was noted, as long as the matter is open', () => {
    expect(rules({ document: withMeeting({ decisionBy: undefined }) })).toEqual(['K20 info']);
    const over = { decisionBy: undefined, outcome: { kind: 'offer' as const, recordedAt: AFTER_THE_CUT } };
    expect(rules({ document: withMeeting(over) })).toEqual([]);
  });
});

describe('K21: a private note as it was typed', () => {
  const notes = [A_POINT, { id: 'n2', kind: 'point' as const, text: 'she wants photos of hobby projects' }];
  const body = adding('She wants  photos of hobby projects.');

  it('is an error, with its place', () => {
    const [finding] = check({ document: withMeeting({ notes }), body });
    expect(finding).toMatchObject({ rule: 'K21', severity: 'error' });
    expect(body.slice(...finding!.at!)).toBe('She wants  photos of hobby projects');
  });

  it("is mended by the attendee's words", () => {
    const said = [A_POINT, { ...notes[1]!, say: 'photos of hobby projects are welcome' }];
    expect(repaired({ document: withMeeting({ notes: said }), body })).toContain(
      'photos of hobby projects are welcome.',
    );
  });

  it.each([
    ['its own words for the message', 'she wants photos of hobby projects'],
    ['a single word', undefined],
  ])('not: %s', (_name, say) => {
    const given = say ? [A_POINT, { ...notes[1]!, say }] : [A_POINT, { ...notes[1]!, text: 'projects' }];
    expect(rules({ document: withMeeting({ notes: given }), body })).toEqual([]);
  });
});
