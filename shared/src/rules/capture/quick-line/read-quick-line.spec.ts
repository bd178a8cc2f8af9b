import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LANGUAGES, LIMITS } from '../../../contracts/index.js';
import { readQuickLine } from '../index.js';
import type { QuickReading, Span } from '../index.js';
import { lineFacts } from '../testing/line-facts.js';
import { summaryOf } from '../testing/summary-of.js';
import { foldLine } from './fold-line.js';

const FACTS = lineFacts('en', 'de');
const read = (line: string): string[] => summaryOf(readQuickLine(line, FACTS));

describe('Whom a quick line is about', () => {
  it.each<[line: string, first: string]>([
    ['Jürgen Müller: x', 'who: Jürgen Müller / Teamleiter / juergen'],
    ['JURGEN MULLER: x', 'who: Jürgen Müller / Teamleiter / juergen'],
    ['Ju\u0308rgen Mu\u0308ller: x', 'who: Jürgen Müller / Teamleiter / juergen'],
    ['müller: x', 'who: Jürgen Müller / Teamleiter / juergen'],
    ['j. müller: x', 'who: Jürgen Müller / Teamleiter / juergen'],
    ['Frau Brannagh: x', 'who: Aoife Brannagh / Programme Manager / aoife'],
    ['aoife (CTO): x', 'who: Aoife Brannagh / CTO / aoife'],
    ['aoife - x', 'who: Aoife Brannagh / Programme Manager / aoife'],
    ['Aoife Brannagh, x', 'who: Aoife Brannagh / Programme Manager / aoife'],
    ['aoife, x', 'point: aoife, x'],
    ['Ada Moor: x', 'who: Ada Moor / not listed'],
    ['Ada van der Moor, Head of Data: x', 'who: Ada van der Moor / Head of Data / not listed'],
    ['ada moor (recruiter): x', 'who: ada moor / recruiter / not listed'],
    ['Ada Moor (Recruiter) x', 'who: Ada Moor / Recruiter / not listed'],
    ['Dr. Moor: x', 'who: Dr. Moor / not listed'],
    ['ada moor: x', 'point: ada moor: x'],
    ['Ada: x', 'point: Ada: x'],
    ['Ada Moor - x', 'point: Ada Moor - x'],
    ['Neuer Standort: Kiel', 'point: Neuer Standort: Kiel'],
    ['New Office: Kiel', 'point: New Office: Kiel'],
    ['Grid Operations (Kiel): x', 'point: Grid Operations (Kiel): x'],
    ['Terms 2027: x', 'point: Terms 2027: x'],
    ['https://x.example: x', 'point: https://x.example: x'],
  ])('%s', (line, first) => {
    expect(read(line)[0]).toBe(first);
  });

  it('names nobody where two could be meant', () => {
    const contacts = [
      { id: 'a', name: 'Anna Moor', title: '' },
      { id: 'b', name: 'Ada Moor', title: '' },
    ];
    expect(summaryOf(readQuickLine('moor: x', { ...FACTS, contacts }))).toEqual(['point: moor: x']);
    expect(summaryOf(readQuickLine('anna: x', { ...FACTS, contacts }))).toEqual([
      'who: Anna Moor / a',
      'point: x',
    ]);
  });
});

describe('The position and the interest in a quick line', () => {
  it.each<[line: string, reading: string[]]>([
    ['#Grid Data Engineer', ['position: data']],
    ['#grid data', ['position: data']],
    ['#grid', ['point: #grid']],
    ['#Grid Data Centre', ['point: #Grid Data Centre']],
    ['#gridoperator', ['point: #gridoperator']],
    ['#GRID OPERATOR, nights', ['position: operator', 'point: nights']],
    ['#Welder', ['point: #Welder']],
    ['a grid operator told me', ['point: a grid operator told me']],
    ['role: grid operator', ['position: operator']],
    ['!5', ['interest: 5']],
    ['!6', ['point: !6']],
    ['!0', ['point: !0']],
    ['!45', ['point: !45']],
    ['great!4', ['point: great!4']],
    ['wow!!4', ['point: wow!!4']],
  ])('%s', (line, reading) => {
    expect(read(line)).toEqual(reading);
  });

  it('prefers the longest title that was typed', () => {
    const positions = [
      { id: 'short', title: 'Engineer' },
      { id: 'long', title: 'Engineer in Training' },
    ];
    expect(summaryOf(readQuickLine('#engineer in training', { ...FACTS, positions }))).toEqual([
      'position: long',
    ]);
  });
});

const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'decides by ',
        'friday ',
        'bis ',
        'send ',
        'she will send ',
        'Anna Schmidt (HR): ',
        '#grid ',
        '!4 ',
        '(',
        ')',
        ',',
        ';',
        '\n',
        '\u202e',
        '\u200b',
        '\ud800',
        '{{x}}',
        '<b>',
        'https://x.example/a,b',
        'a@x.example',
        'fit: ',
        ' and ',
        '5.12. ',
        'x'.repeat(2_500),
      ),
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(''));

/** All that a reading points at, in no order. */
function spansOf({ parts }: QuickReading): Span[] {
  return parts.flatMap((part) => {
    const link = part.kind === 'promise' && part.link ? part.link.span : null;
    const inside = link && link[0] >= part.span[0] && link[1] <= part.span[1];
    return link && !inside ? [part.span, link] : [part.span];
  });
}

describe('The day from which a quick line counts', () => {
  it.each([
    ['Europe/Brussels', '2026-11-20T22:59:59Z', '2026-11-21'],
    ['Europe/Brussels', '2026-11-20T23:00:00Z', '2026-11-22'],
    ['Pacific/Kiritimati', '2026-11-20T10:00:00Z', '2026-11-22'],
    ['America/Los_Angeles', '2026-11-20T07:59:59Z', '2026-11-20'],
  ])("is the fair's: %s at %s", (timeZone, now, tomorrow) => {
    const facts = { ...FACTS, timeZone, now: Date.parse(now) };
    expect(summaryOf(readQuickLine('decides tomorrow', facts))).toEqual([`decision: ${tomorrow} (tomorrow)`]);
  });
});

describe('Any quick line', () => {
  it('has spans within the line that do not overlap and hold what they say', () => {
    fc.assert(
      fc.property(hostile, fc.subarray([...LANGUAGES], { minLength: 1 }), (line, languages) => {
        const reading = readQuickLine(line, lineFacts(...languages));
        const spans = spansOf(reading).sort((a, b) => a[0] - b[0]);
        spans.forEach(([start, end], index) => {
          expect(start).toBeLessThan(end);
          expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.[1] ?? 0);
          expect(end).toBeLessThanOrEqual(line.length);
        });
        for (const part of reading.parts) {
          const typed = line.slice(...part.span);
          if (part.kind === 'note') expect(typed.endsWith(part.text)).toBe(true);
          if (part.kind === 'email') expect(typed).toBe(part.email);
          if (part.kind === 'interest') expect(typed).toBe(`!${part.interest}`);
          if (part.kind === 'decision') {
            expect(line.slice(...part.decision.span)).toBe(part.decision.words);
            expect(part.decision.date >= '2026-11-19').toBe(true);
          }
          if (part.kind === 'promise' && part.link)
            expect(part.link.url).toContain(line.slice(...part.link.span));
        }
      }),
    );
  });

  it('loses no letter and no digit: what is not read is a note', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9 ,;.]{0,80}$/u), (line) => {
        const { parts } = readQuickLine(line, lineFacts('en'));
        let rest = line;
        for (const { span } of [...parts].reverse()) rest = rest.slice(0, span[0]) + rest.slice(span[1]);
        expect(rest).toMatch(/^(?:[ ,;.]|and|plus)*$/u);
      }),
    );
  });

  it('makes no note longer than a note may be', () => {
    for (const line of [
      'x'.repeat(10_000),
      'ab '.repeat(3_333),
      '😀'.repeat(5_000),
      'e\u0301'.repeat(5_000),
    ]) {
      const { parts } = readQuickLine(line, FACTS);
      expect(parts.length).toBeGreaterThan(4);
      for (const part of parts) expect(line.slice(...part.span).length).toBeLessThanOrEqual(LIMITS.noteText);
    }
  });

  it('folds as many units as it remembers', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (line) => {
        const { text, accented, starts, ends } = foldLine(line);
        expect([accented.length, starts.length, ends.length]).toEqual([
          text.length,
          text.length,
          text.length,
        ]);
      }),
    );
  });
});
