import { describe, expect, it } from '@jest/globals';
import type { Draft, FairNote, Slot, Step } from '../../contracts/index.js';
import { SLOTS } from '../../contracts/index.js';
import { makeBatch } from '../make-batch.js';
import { A_POINT, AFTER_THE_CUT, aContact, aFair, aMeeting, anEmployer } from '../testing/a-fair.js';
import { countWords } from '../text/index.js';

const EVERYTHING: FairNote[] = [
  A_POINT,
  { id: 'n3', kind: 'fit', text: 'built a load forecast for 3 dorms' },
  {
    id: 'n4',
    kind: 'clarify',
    text: 'blanked on drift',
    say: 'I would check its neighbours.',
  },
  { id: 'n5', kind: 'unsaid', text: 'german b2' },
  { id: 'n6', kind: 'promise', text: 'forecasting notebook', link: 'https://example.org/nb' },
];

function stepWith(notes: FairNote[], meeting: Parameters<typeof aMeeting>[0] = {}): Step {
  return makeBatch(aFair({ meetings: [aMeeting({ notes, ...meeting })] }), AFTER_THE_CUT).steps[0];
}

function draftWith(notes: FairNote[], meeting: Parameters<typeof aMeeting>[0] = {}): Draft {
  return stepWith(notes, meeting).draft!;
}

function textOf(draft: Draft, slot: Slot): string {
  return draft.sentences
    .filter((sentence) => sentence.slot === slot)
    .map(({ text }) => text)
    .join(' ');
}

function mainWords(draft: Draft): number {
  const main = draft.sentences.filter(({ slot }) => slot !== 'greeting' && slot !== 'closing');
  return countWords(main.map(({ text }) => text).join(' '));
}

describe('D1: length and paragraphs', () => {
  it.each([
    ['one short note', [{ id: 'n1', kind: 'point', text: 'the new Kiel office' }]],
    ['everything', EVERYTHING],
    ...Array.from({ length: 40 }, (_none, words): [string, FairNote[]] => [
      `six notes of ${words + 1} words`,
      EVERYTHING.map((note) => ({ ...note, say: Array.from({ length: words + 1 }, () => 'word').join(' ') })),
    ]),
  ] as [string, FairNote[]][])('%s', (_name, notes) => {
    const draft = draftWith(notes);
    expect(mainWords(draft)).toBeGreaterThanOrEqual(60);
    expect(mainWords(draft)).toBeLessThanOrEqual(160);
    expect(draft.body.split('\n\n').length - 2).toBeGreaterThanOrEqual(2);
    expect(draft.body.split('\n\n').length - 2).toBeLessThanOrEqual(3);
  });
});

describe('D2: order and sentences', () => {
  const draft = draftWith(EVERYTHING);

  it('begins with thanks, ends with interest, next step and how to reach the sender', () => {
    const slots = draft.sentences.map(({ slot }) => slot);
    expect(slots.slice(0, 2)).toEqual(['greeting', 'thanks']);
    expect(slots.slice(-5)).toEqual(['interest', 'next-step', 'reach', 'closing', 'closing']);
    const between = slots.slice(2, -5);
    expect(between).toHaveLength(5);
    expect(between.every((slot) => SLOTS.slice(3, 8).includes(slot))).toBe(true);
  });

  it('names the position, the date and the evidence', () => {
    const dated = draftWith(EVERYTHING, { decisionBy: { date: '2026-12-04' } });
    expect(textOf(dated, 'interest')).toContain('Grid Data Engineer');
    expect(textOf(dated, 'next-step')).toContain('Friday 4 December');
    expect(textOf(dated, 'promise')).toContain('https://example.org/nb');
  });

  it('does not speak of a date that has passed', () => {
    const passed = draftWith([A_POINT], { decisionBy: { date: '2026-11-19' } });
    expect(passed.body).not.toContain('19 November');
  });
});

it('D3: the person and the company are named', () => {
  const { body } = draftWith([A_POINT]);
  expect(body.startsWith('Dear Ms Schmidt,\n\n')).toBe(true);
  expect(body).toContain('Nordwind Energie');
});

describe('D4: something that was said', () => {
  it.each([
    ['no note', [], 'needs-note'],
    ['only about oneself', [{ id: 'n1', kind: 'fit', text: 'built a gripper' }], 'needs-note'],
    [
      'only private',
      [{ id: 'n1', kind: 'point', text: 'she wants photos of hobby projects' }],
      'needs-wording',
    ],
    [
      'private with words for it',
      [{ id: 'n1', kind: 'point', text: 'she was rude', say: 'the new office' }],
      'ready',
    ],
    ['a promise is enough', [{ id: 'n1', kind: 'promise', text: 'my notebook' }], 'ready'],
  ] as [string, FairNote[], string][])('%s', (_name, notes, state) => {
    const step = stepWith(notes);
    expect(step.state).toBe(state);
    expect(step.draft !== undefined).toBe(state === 'ready');
  });

  it('a note in another language than the letter waits for words', () => {
    expect(stepWith([{ id: 'n1', kind: 'point', text: 'the new office' }], { language: 'de' }).state).toBe(
      'needs-wording',
    );
  });
});

describe('D6: every sentence knows its notes, and nothing is invented', () => {
  it('notes stand in the sentences that carry their ids', () => {
    const draft = draftWith(EVERYTHING);
    const used = draft.sentences.flatMap(({ noteIds }) => noteIds).sort();
    expect(used).toEqual(['n1', 'n3', 'n4', 'n5', 'n6']);
    expect(draft.sentences.find(({ noteIds }) => noteIds.includes('n1'))?.text).toContain(
      'the new control centre in Kiel',
    );
  });
});

describe('D7: the language', () => {
  function draftIn(language: string, salutation: string): Draft {
    const fair = aFair({
      employers: [anEmployer({ contacts: [aContact({ language, salutation })] })],
      attendees: [{ ...aFair().attendees[0], languages: [language, 'en'] }],
    });
    return makeBatch(fair, AFTER_THE_CUT).steps[0].draft!;
  }

  it('is English as long as there is no other pack', () => {
    const draft = draftIn('nl', 'mevrouw Schmidt');
    expect(draft.language).toBe('en');
    expect(draft.body.startsWith('Dear Anna Schmidt,')).toBe(true);
  });

  it("is the contact's where there is one: German goes on in lower case behind its greeting", () => {
    const draft = draftIn('de', 'Frau Schmidt');
    expect(draft.language).toBe('de');
    expect(draft.body).toMatch(/^Sehr geehrte Frau Schmidt,\n\n(?:\p{Ll}|Sie |Ihre )/u);
  });
});

describe('D10: what may be used, and how much', () => {
  /** What the shared thank-you of two meetings leaves out; note ids are unique within a meeting only. */
  const leftOut = (...notes: FairNote[][]) => {
    const meetings = notes.map((of, at) => aMeeting({ id: `m${at}`, notes: of }));
    return makeBatch(aFair({ meetings }), AFTER_THE_CUT).steps[0].draft?.unused.map(
      ({ noteId, shape }) => `${noteId} ${shape}`,
    );
  };
  const mine = (id: string, kind: FairNote['kind'], say: string): FairNote => ({ id, kind, text: 'x', say });

  it.each<[string, string[] | undefined, string[]]>([
    [
      'two promises: one is left out',
      leftOut([mine('n1', 'promise', 'my notebook')], [mine('n1', 'promise', 'my thesis')]),
      ['n1 phrase'],
    ],
    [
      'a point and what there was no room for',
      leftOut(
        [mine('n1', 'fit', 'two years of load forecasting')],
        [mine('n2', 'point', 'the new office'), mine('n1', 'point', 'the mentoring')],
        [mine('n1', 'point', 'the night shift'), mine('n2', 'promise', 'my thesis')],
      ),
      ['n1 phrase'],
    ],
    [
      'two points, both used',
      leftOut([mine('n1', 'point', 'the new office')], [mine('n1', 'point', 'the mentoring')]),
      [],
    ],
    [
      'a point that grew too long for the letter, and another with its id',
      leftOut(
        [mine('n1', 'point', 'word '.repeat(60))],
        [mine('n1', 'point', 'word '.repeat(70)), mine('n2', 'promise', 'my thesis')],
      ),
      ['n1 fragment'],
    ],
  ])('lists what is left out of each meeting, though notes share an id: %s', (_name, unused, expected) => {
    expect(unused).toEqual(expected);
  });

  it('uses two points and one each of the others, `say` first; the rest is listed with its shape', () => {
    const draft = draftWith([
      { id: 'n1', kind: 'point', text: 'team of 9, three of them ex-submarine' },
      { id: 'n2', kind: 'point', text: 'the new lyon office' },
      { id: 'n3', kind: 'point', text: 'x', say: 'the mentoring in the first year' },
      { id: 'n4', kind: 'fit', text: 'two years of load forecasting' },
      { id: 'n5', kind: 'fit', text: 'wrote a thesis on grids' },
      { id: 'n6', kind: 'point', text: 'mixed up C-rate and capacity, embarrassing' },
    ]);
    expect(draft.sentences.flatMap(({ noteIds }) => noteIds).sort()).toEqual(['n2', 'n3', 'n5']);
    expect(draft.unused).toEqual([
      { noteId: 'n1', shape: 'fragment' },
      { noteId: 'n4', shape: 'fragment' },
      { noteId: 'n6', shape: 'private' },
    ]);
    expect(draft.body).toContain('the new Lyon office');
  });
});

describe('section 3: promises', () => {
  const promise: FairNote = {
    id: 'n1',
    kind: 'promise',
    text: 'forecasting notebook',
    link: 'https://example.org/nb',
  };

  it.each([
    ['a link that is ready goes in', promise, 'https://example.org/nb', ''],
    [
      'a link that is not ready does not',
      { ...promise, readyAt: '2026-11-25T09:00:00Z' },
      'the forecasting notebook',
      'https',
    ],
    [
      'a date ahead is named',
      { ...promise, link: undefined, date: '2026-11-23' },
      'Monday 23 November',
      'https',
    ],
    [
      'no other scheme than the web',
      { ...promise, link: 'javascript:alert(1)' },
      'the forecasting notebook',
      'javascript',
    ],
  ] as [string, FairNote, string, string][])('%s', (_name, note, there, absent) => {
    const text = textOf(draftWith([note]), 'promise');
    expect(text).toContain(there);
    if (absent !== '') expect(text).not.toContain(absent);
  });
});

describe('kept drafts', () => {
  it('keep their text and id, byte for byte', () => {
    const kept = {
      contactId: 'c1',
      kind: 'thank-you' as const,
      language: 'en',
      subject: 'Mine',
      body: 'Dear Ms Schmidt,\n\nmine',
      stepId: 's1',
      meetingIds: ['m1'],
      state: 'approved' as const,
    };
    const step = makeBatch({ ...aFair(), drafts: [kept] }, AFTER_THE_CUT).steps[0];
    expect(step).toMatchObject({ id: 's1', draft: { subject: 'Mine', body: 'Dear Ms Schmidt,\n\nmine' } });
    const shownNever = { ...kept, state: undefined };
    expect(makeBatch({ ...aFair(), drafts: [shownNever] }, AFTER_THE_CUT).steps[0].id).not.toBe('s1');
  });
});
