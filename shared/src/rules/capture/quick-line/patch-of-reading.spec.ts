import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { patchOfReading, readQuickLine } from '../index.js';
import { lineFacts } from '../testing/line-facts.js';

const FACTS = lineFacts('en');
const IDS = { notes: ['n1', 'n2', 'n3', 'n4', 'n5', 'n6'], people: ['p1', 'p2'] };
const patch = (line: string, ...tappedAway: number[]): ReturnType<typeof patchOfReading> =>
  patchOfReading(readQuickLine(line, FACTS), new Set(tappedAway), IDS);

const LINE =
  'Ada Moor (Recruiter): new control centre, decides by Friday week, send notebook by monday https://x.example/n #grid data !4';

describe('What a change sets when a quick line is accepted', () => {
  it('sets every field that was read', () => {
    expect(patch(LINE)).toEqual({
      people: { p1: { name: 'Ada Moor', title: 'Recruiter', removed: false } },
      notes: {
        n1: { kind: 'point', text: 'new control centre' },
        n2: { kind: 'promise', by: 'me', text: 'notebook', date: '2026-11-23', link: 'https://x.example/n' },
      },
      decisionBy: { date: '2026-11-27', words: 'Friday week' },
      positionId: 'data',
      interest: 4,
    });
  });

  it('keeps a listed person by id alone', () => {
    expect(patch('aoife: nice')).toEqual({
      people: { aoife: { removed: false } },
      notes: { n1: { kind: 'point', text: 'nice' } },
    });
  });

  it('says nothing where nothing was typed', () => {
    expect(patch(' , ')).toEqual({});
  });

  it.each<[what: string, tappedAway: number[], notes: string[]]>([
    ['a name', [0], ['Ada Moor (Recruiter): new control centre', 'notebook']],
    ['a date', [2], ['new control centre, decides by Friday week', 'notebook']],
    ['a promise', [3], ['new control centre', 'send notebook by monday https://x.example/n']],
    ['a position', [4], ['new control centre', 'notebook', '#grid data']],
    [
      'a date and a promise',
      [2, 3],
      ['new control centre, decides by Friday week, send notebook by monday https://x.example/n'],
    ],
    ['all', [0, 2, 3, 4, 5], [LINE]],
  ])('makes %s that was tapped away words again', (_what, tappedAway, notes) => {
    const set = patch(LINE, ...tappedAway);
    expect(Object.values(set.notes ?? {}).map(({ text }) => text)).toEqual(notes);
    expect(set.positionId).toBe(tappedAway.includes(4) ? undefined : 'data');
  });

  it('takes a link along that stands behind its promise', () => {
    const set = patch('send report, https://x.example/r; nice team', 0);
    expect(Object.values(set.notes ?? {}).map(({ text }) => text)).toEqual([
      'send report, https://x.example/r',
      'nice team',
    ]);
  });

  it('refuses to make up ids', () => {
    const reading = readQuickLine('one; two', FACTS);
    expect(() => patchOfReading(reading, new Set(), { notes: ['n1'], people: [] })).toThrow(RangeError);
  });

  it('keeps the words of whatever was tapped away', () => {
    const words = fc.constantFrom(
      'Ada Moor (HR): ',
      'aoife: ',
      'x ',
      ', ',
      '; ',
      'fit: sql',
      'send cv ',
      'by friday ',
      '!3 ',
      '#grid data ',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 8 }), fc.infiniteStream(fc.boolean()), (pieces, coins) => {
        const reading = readQuickLine(pieces.join(''), FACTS);
        const indexes = reading.parts.map((_part, index) => index);
        const tappedAway = new Set(indexes.filter(() => coins.next().value));
        const ids = {
          notes: indexes.map((index) => `n${index}`),
          people: indexes.map((index) => `p${index}`),
        };
        const { notes = {} } = patchOfReading(reading, tappedAway, ids);
        const texts = Object.values(notes).map(({ text }) => text ?? '');
        for (const index of tappedAway) {
          const typed = reading.line.slice(...reading.parts[index].span);
          expect(texts.some((text) => text.includes(typed) || reading.parts[index]?.kind === 'note')).toBe(
            true,
          );
        }
      }),
    );
  });
});
