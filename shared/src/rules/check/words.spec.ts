import { describe, expect, it } from '@jest/globals';
import type { FairDocument } from '../../contracts/index.js';
import type { DraftToCheck } from '../check-draft.js';
import { makeBatch } from '../make-batch.js';
import {
  ENDING,
  GOOD,
  OPENING,
  adding,
  check,
  dated,
  repaired,
  rules,
  withMeeting,
} from '../testing/a-checked-text.js';
import { AFTER_THE_CUT, aContact, aFair, anEmployer } from '../testing/a-fair.js';

it('a good text has no finding', () => {
  expect(check()).toEqual([]);
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

describe('K12, K16, K17: the subject is read too', () => {
  it.each<[string, string, string, [number, number] | undefined, string | undefined]>([
    ['pushing words', 'I demand an answer', 'K12', [0, 8], undefined],
    ['haste', 'Answer as soon as possible', 'K12', [7, 26], undefined],
    ['many marks', 'Thank you!!!', 'K12', [9, 12], '.'],
    ['capitals', 'Thank you VERY MUCH', 'K12', [10, 19], 'very much'],
    ['a picture', 'Thank you 🙏', 'K12', [10, 12], ''],
    ['a question for their decision', 'Have you decided?', 'K16', [0, 16], undefined],
    ['an attachment', 'Thank you: CV attached', 'K17', [14, 22], undefined],
    ['a link where the text has none', 'The link to my work', 'K17', [4, 8], undefined],
  ])('%s', (_name, subject, rule, at, repair) => {
    const expected = {
      rule,
      severity: 'warning',
      in: 'subject',
      at,
      ...(repair !== undefined && { repair }),
    };
    const found = check({ subject });
    expect(found).toEqual([{ ...expected, message: expect.any(String) }]);
    expect(check({ subject, body: adding(`${subject}.`) }).filter((one) => one.rule === rule)).toHaveLength(
      2,
    );
  });

  it('a link in the subject is that of the body', () => {
    const body = adding('https://example.org/x is where it stands.');
    expect(rules({ subject: 'The link to my work', body })).toEqual([]);
    expect(rules({ subject: 'Link: https://example.org/x', body: adding('Here is the link.') })).toEqual([
      'K17 warning',
    ]);
  });

  it('names and notes keep their capitals in the subject', () => {
    const document = withMeeting({}, { employers: [anEmployer({ name: 'NORDWIND Energie' })] });
    expect(rules({ document, subject: 'Thank you, NORDWIND Energie' })).toEqual([]);
  });

  it('K16: a reminder that asks in its subject only is told once', () => {
    // Where none is foreseen it would leave now, before the date.
    const fair = { ...aFair().fair, policy: { reminders: { max: 0 } } };
    const asking = { kind: 'reminder' as const, document: withMeeting({}, { fair }) };
    const found = check({ ...asking, subject: 'Have you decided?' }).filter(({ rule }) => rule === 'K16');
    expect(found).toMatchObject([{ in: 'subject', at: [0, 16] }]);
    expect(check(asking).filter(({ rule }) => rule === 'K16')).toEqual([
      { rule: 'K16', severity: 'warning', message: 'They decide by 2026-12-04: do not ask before.' },
    ]);
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

  it('two drafts of one kind, contact and meeting are two drafts', () => {
    const own = { ...draft, meetingIds: ['m1'], body: GOOD };
    const document = withMeeting({}, { drafts: [own, { ...own }] });
    for (const standing of document.drafts ?? [])
      expect(rules({ document, standing })).toEqual(['K13 warning']);
  });

  it.each<[string, Partial<DraftToCheck>, string[]]>([
    ['the draft itself is no other', {}, []],
    ['nor is the one that new words are for', { body: GOOD.replace('very interested', 'interested') }, []],
    ['one of another kind is', { kind: 'keep-in-touch' }, ['K13 warning']],
    ['one about another meeting is', { meetingIds: ['m1', 'm2'] }, ['K13 warning']],
  ])('%s, where it is not said which it is', (_name, given, expected) => {
    const document = withMeeting({}, { drafts: [{ ...draft, meetingIds: ['m1'], body: GOOD }] });
    expect(rules({ document, ...given }).filter((rule) => rule.startsWith('K13'))).toEqual(expected);
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
  const attendees = [{ ...aFair().attendees[0], languages: ['en', 'fr'] }];
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
