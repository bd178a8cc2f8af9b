import { describe, expect, it } from '@jest/globals';
import type { FairDocument, FairEmployer } from '../../contracts/index.js';
import { checkDraft } from '../check-draft.js';
import type { DraftToCheck } from '../check-draft.js';
import { AFTER_THE_CUT, aContact, aFair, aMeeting, anEmployer } from '../testing/a-fair.js';

const otherEmployer: FairEmployer = {
  id: 'e2',
  name: 'Loutre Numérique',
  contacts: [
    aContact({ id: 'c2', name: 'Mark Guérinec', salutation: 'Mr Guérinec' }),
    aContact({ id: 'c4', name: 'Anna Loiret', salutation: 'Ms Loiret' }),
  ],
};

const document: FairDocument = aFair({
  employers: [
    anEmployer({ contacts: [aContact(), aContact({ id: 'c3', name: 'Jan Otter' })] }),
    otherEmployer,
  ],
  meetings: [
    aMeeting(),
    aMeeting({ id: 'm2', employerId: 'e2', contactIds: ['c2', 'c4'], positionId: undefined }),
  ],
});

const OPENING =
  'Thank you for taking the time to talk to me about Nordwind Energie. What you said about the new control centre in Kiel ' +
  'has stayed with me, and I have thought about it since our conversation at the fair.';
const ENDING =
  'I remain very interested in the role of Grid Data Engineer and would be glad to take the next step with you. ' +
  'You can reach me at mira@example.org at any time.';
const GOOD = `Dear Ms Schmidt,\n\n${OPENING}\n\n${ENDING}\n\nKind regards,\nMira Kovač`;

/** What is found besides remarks. */
function check(given: Partial<DraftToCheck>) {
  return everyFinding(given).filter(({ severity }) => severity !== 'info');
}

function everyFinding(given: Partial<DraftToCheck>) {
  return checkDraft({
    document,
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

function rules(given: Partial<DraftToCheck>) {
  return check(given).map((finding) => `${finding.rule} ${finding.severity}`);
}

it('a good text has no finding', () => {
  expect(check({})).toEqual([]);
});

it('a person who is not in the document is a fault of the caller', () => {
  expect(() => check({ contactId: 'c9' })).toThrow(RangeError);
});

describe('K1: the contact and the company are named', () => {
  it.each([
    ['the contact', GOOD.replace('Dear Ms Schmidt', 'Good morning'), 1],
    ['the company', GOOD.replace('Nordwind Energie', 'your company'), 1],
    ['both', GOOD.replace('Dear Ms Schmidt', 'Hello').replace('Nordwind Energie', 'your company'), 2],
    ['a first name is enough', GOOD.replace('Ms Schmidt', 'Anna'), 0],
    ['a form of address is not', GOOD.replace('Ms Schmidt', 'Ms'), 1],
  ])('%s', (_name, body, findings) => {
    expect(rules({ body })).toEqual(Array.from({ length: findings }, () => 'K1 error'));
  });
});

describe('K2: nobody of another meeting', () => {
  it.each([
    ['a company', 'As at Loutre Numérique, I would learn.'],
    ['a company in other letters', 'As at loutre numérique, I would learn.'],
    ['a surname', 'As Guérinec said, I would learn.'],
    ['a first name inside a sentence', 'I spoke to Mark too.'],
  ])('%s', (_name, sentence) => {
    const body = GOOD.replace('You can reach', `${sentence} You can reach`);
    const [finding, ...more] = check({ body });
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ rule: 'K2', severity: 'error' });
    const [start, end] = finding.at!;
    expect(sentence).toContain(body.slice(start, end));
  });

  it('sees the subject too', () => {
    expect(check({ subject: 'Loutre Numérique' })).toMatchObject([
      { rule: 'K2', in: 'subject', at: [0, 16] },
    ]);
  });

  it.each([
    ['somebody of the same employer', 'Please give my regards to Jan Otter.'],
    ['a plain word at the start of a sentence', 'Mark my words.'],
    ['part of another word', 'The Markets are moving.'],
    ['a first name that somebody here has too', 'It was good of Anna to say so.'],
  ])('not: %s', (_name, sentence) => {
    expect(rules({ body: GOOD.replace('You can reach', `${sentence} You can reach`) })).toEqual([]);
  });
});

describe('K3: no placeholder', () => {
  it.each(['{{name}}', '{{', '[Name]', '[your company]', 'TODO', 'XXX'])('%s', (placeholder) => {
    const body = GOOD.replace('at the fair', `at ${placeholder}`);
    const at = body.indexOf(placeholder);
    expect(check({ body })).toMatchObject([
      { rule: 'K3', severity: 'error', at: [at, at + placeholder.length] },
    ]);
  });

  it('sees the subject, and leaves ordinary brackets and words alone', () => {
    expect(check({ subject: 'Hello {{x}}' })).toMatchObject([{ rule: 'K3', in: 'subject' }]);
    expect(rules({ body: GOOD.replace('the fair', 'the fair (XXXL, todo list)') })).toEqual([]);
  });
});

describe('K4: something specific to this meeting', () => {
  const plain = GOOD.replace('the new control centre in Kiel', 'your plans');

  it('is missed where no note is spoken of', () => {
    expect(rules({ body: plain })).toEqual(['K4 error']);
  });

  it("is found in the note's own words as well as in those for the message", () => {
    expect(rules({ body: plain.replace('your plans', 'your ctrl in kiel') })).toEqual([]);
  });

  it('is found in a sentence that knows its note', () => {
    const sentences = [{ text: 'your plans', slot: 'reference' as const, noteIds: ['n1'], rule: 'D4' }];
    expect(rules({ body: plain, sentences })).toEqual([]);
    expect(rules({ body: plain, sentences: [{ ...sentences[0], noteIds: ['n9'] }] })).toEqual([
      'K4 error',
      'K6 error',
    ]);
  });
});

describe('K7: what the channel takes', () => {
  it('counts the body and the subject', () => {
    const long = check({ body: `${GOOD} ${'a'.repeat(4_000)}`, subject: 'b'.repeat(121) });
    const found = long.filter((finding) => finding.rule === 'K7');
    expect(found).toMatchObject([
      { severity: 'error', at: [4_000, GOOD.length + 4_001] },
      { in: 'subject', at: [120, 121] },
    ]);
    expect(rules({ subject: 'b'.repeat(120) })).toEqual([]);
  });

  it('refuses control characters, not line breaks and tabs', () => {
    expect(check({ body: GOOD.replace('Kind', '\u0007Kind') })).toMatchObject([
      { rule: 'K7', at: [GOOD.indexOf('Kind'), GOOD.indexOf('Kind') + 1] },
    ]);
    expect(rules({ body: GOOD.replaceAll('\n', '\r\n').replace('Kind', '\tKind') })).toEqual([]);
  });

  it('wants an address on the channel', () => {
    const nowhere = aFair({ employers: [anEmployer({ contacts: [aContact({ address: {} })] })] });
    expect(rules({ document: nowhere })).toEqual(['K7 error']);
  });

  it('takes the channel that was agreed, where the fair allows it, else the first with an address', () => {
    const fair = { ...aFair().fair, channels: ['platform' as const, 'email' as const] };
    const byMail = [anEmployer({ contacts: [aContact({ address: { email: 'a@example.org' } })] })];
    expect(rules({ document: aFair({ fair, employers: byMail }) })).toEqual([]);
    const agreed = [aMeeting({ followUp: { channel: 'platform' } })];
    expect(rules({ document: aFair({ fair, employers: byMail, meetings: agreed }) })).toEqual(['K7 error']);
    const notAllowed = [aMeeting({ followUp: { channel: 'matrix' } })];
    expect(rules({ document: aFair({ fair, employers: byMail, meetings: notAllowed }) })).toEqual([]);
  });
});

describe('K11: two or three paragraphs of the right length', () => {
  it.each([
    ['one paragraph', GOOD.replace(`${OPENING}\n\n`, `${OPENING} `), 1],
    ['four paragraphs', GOOD.replace(OPENING, `Thank you.\n\nTwo.\n\n${OPENING}`), 1],
    ['three paragraphs', GOOD.replace(OPENING, `Thank you.\n\n${OPENING}`), 0],
    [
      'too short',
      GOOD.replace(' What you said', '\n\nKiel, the new control centre.').replace(
        /\n\nKiel[^]*?\n\n/,
        '\n\nThe control centre in Kiel.\n\n',
      ),
      1,
    ],
    ['too long', GOOD.replace(ENDING, `${ENDING} ${'word '.repeat(160)}`), 1],
  ])('%s', (_name, body, findings) => {
    expect(rules({ body })).toEqual(Array.from({ length: findings }, () => 'K11 warning'));
  });

  it('greeting and closing do not count', () => {
    expect(rules({ body: GOOD.replace('Kind regards,\nMira Kovač', 'Kind regards,\n\nMira Kovač') })).toEqual(
      [],
    );
  });
});

describe('K15: a way to reach the sender', () => {
  const without = GOOD.replace('You can reach me at mira@example.org', 'I am looking forward to your answer');

  it.each([
    ['nothing', '', ['K15 warning']],
    ['a telephone number', 'Call +385 1 555 0100.', []],
    ['a link', 'See https://example.org/mira.', []],
    ['a year is no number', 'It was 2026.', ['K15 warning']],
  ])('%s', (_name, sentence, expected) => {
    expect(rules({ body: without.replace('at any time.', `at any time. ${sentence}`) })).toEqual(expected);
  });

  it('the link of a promise is none', () => {
    const note = { id: 'n2', kind: 'promise' as const, text: 'the notebook', link: 'https://example.org/nb' };
    const meetings = [aMeeting({ notes: [...aMeeting().notes!, note] })];
    const body = without.replace('at any time.', 'at any time: https://example.org/nb');
    expect(rules({ document: { ...document, meetings }, body })).toEqual(['K15 warning']);
  });
});
