import { describe, expect, it } from '@jest/globals';
import { readQuickLine } from '../index.js';
import { lineFacts } from '../testing/line-facts.js';
import { summaryOf } from '../testing/summary-of.js';

const read = (line: string): string[] => summaryOf(readQuickLine(line, lineFacts('en', 'de')));

describe('A quick line says whom it is about', () => {
  it.each<[line: string, reading: string[]]>([
    ['met Ada Moor: x', ['who: Ada Moor / not listed', 'point: x']],
    [
      'aoife / jürgen: x',
      [
        'who: Aoife Brannagh / Programme Manager / aoife',
        'who: Jürgen Müller / Teamleiter / juergen',
        'point: x',
      ],
    ],
    [
      'aoife and jürgen: x',
      [
        'who: Aoife Brannagh / Programme Manager / aoife',
        'who: Jürgen Müller / Teamleiter / juergen',
        'point: x',
      ],
    ],
    [
      'aoife, jürgen & Ada Moor: x',
      [
        'who: Aoife Brannagh / Programme Manager / aoife',
        'who: Jürgen Müller / Teamleiter / juergen',
        'who: Ada Moor / not listed',
        'point: x',
      ],
    ],
    [
      'aoife und jürgen: x',
      [
        'who: Aoife Brannagh / Programme Manager / aoife',
        'who: Jürgen Müller / Teamleiter / juergen',
        'point: x',
      ],
    ],
    ['Ada Moor (HR) - x', ['who: Ada Moor / HR / not listed', 'point: x']],
    ['aoife brannagh, pumps', ['who: Aoife Brannagh / Programme Manager / aoife', 'point: pumps']],
    ['pumps, aoife brannagh', ['point: pumps', 'who: Aoife Brannagh / Programme Manager / aoife']],
    ['aoife', ['point: aoife']],
    ['met aoife', ['who: Aoife Brannagh / Programme Manager / aoife']],
    ['met aoife, pumps', ['who: Aoife Brannagh / Programme Manager / aoife', 'point: pumps']],
    ['spoke to Ada Moor, pumps', ['who: Ada Moor / not listed', 'point: pumps']],
    ['pumps, met Ada Moor', ['point: pumps', 'who: Ada Moor / not listed']],
    ['Frau Moor: x', ['who: Frau Moor / not listed', 'point: x']],
    ['Frau Dr. Moor: x', ['who: Frau Dr. Moor / not listed', 'point: x']],
    ['Herr Dr. von der Moor: x', ['who: Herr Dr. von der Moor / not listed', 'point: x']],
    ['Di Moor: x', ['who: Di Moor / not listed', 'point: x']],
    ['Mr de Moor (HR): x', ['who: Mr de Moor / HR / not listed', 'point: x']],
    ['Ada del Carmen Moor Sand: x', ['who: Ada del Carmen Moor Sand / not listed', 'point: x']],
    ['Mr Ada Moor: x', ['who: Ada Moor / not listed', 'point: x']],
    ['Ms Brannagh, pumps', ['point: Ms Brannagh, pumps']],
    [
      'aoife: x; aoife brannagh',
      ['who: Aoife Brannagh / Programme Manager / aoife', 'point: x', 'point: aoife brannagh'],
    ],
    [
      'aoife (CTO), jürgen: x',
      ['who: Aoife Brannagh / CTO / aoife', 'who: Jürgen Müller / Teamleiter / juergen', 'point: x'],
    ],
    [
      'aoife, CTO, jürgen, Teamleiter: x',
      ['who: Aoife Brannagh / CTO / aoife', 'who: Jürgen Müller / Teamleiter / juergen', 'point: x'],
    ],
    ['Ada Moor, Head of Data, Recruiter: x', ['point: Ada Moor, Head of Data, Recruiter: x']],
    ['Ada Moor (Head of a b c d e): x', ['point: Ada Moor (Head of a b c d e): x']],
    ['Ada Moor (): x', ['point: Ada Moor (): x']],
    ['Ada Moor (2 years): x', ['point: Ada Moor (2 years): x']],
    ['Ada Moor (Kiel): x', ['point: Ada Moor (Kiel): x']],
    ['Ada Moor, Kiel: x', ['point: Ada Moor, Kiel: x']],
    ["Ada O'Moor-Sand: x", ["who: Ada O'Moor-Sand / not listed", 'point: x']],
    ['Ada B. Moor: x', ['who: Ada B. Moor / not listed', 'point: x']],
    ['Ada Bea Cia Moor: x', ['who: Ada Bea Cia Moor / not listed', 'point: x']],
    ['Ada Bea Cia Dora Moor: x', ['point: Ada Bea Cia Dora Moor: x']],
    ['Ada 2Moor: x', ['point: Ada 2Moor: x']],
    ['A B: x', ['point: A B: x']],
    ['Ada monday: x', ['point: Ada monday: x']],
    ['Ada Monday: x', ['point: Ada Monday: x']],
    ['Ada of Moor: x', ['point: Ada of Moor: x']],
    ['x\naoife: y', ['point: x', 'point: aoife: y']],
    ['see https://x.example:8080 aoife: y', ['point: see https://x.example:8080 aoife: y']],
    ['aoife - jürgen: x', ['who: Aoife Brannagh / Programme Manager / aoife', 'point: jürgen: x']],
    ['aoife-x: y', ['point: aoife-x: y']],
    ['Ada Moor (HR) x, y', ['who: Ada Moor / HR / not listed', 'point: x, y']],
    ['pumps, Ada Moor (HR)', ['point: pumps', 'who: Ada Moor / HR / not listed']],
    ['pumps, ada moor (HR)', ['point: pumps', 'who: ada moor / HR / not listed']],
    ['pumps, ada (HR)', ['point: pumps, ada (HR)']],
    ['pumps, Ada (HR)', ['point: pumps', 'who: Ada / HR / not listed']],
    [': x', ['point: x']],
    [
      'aoife,, jürgen: x',
      [
        'who: Aoife Brannagh / Programme Manager / aoife',
        'who: Jürgen Müller / Teamleiter / juergen',
        'point: x',
      ],
    ],
  ])('%j', (line, reading) => {
    expect(read(line)).toEqual(reading);
  });

  it('names eight people at most, within 240 units', () => {
    const head = (count: number, between = ', ') =>
      Array.from({ length: count }, (_none, index) => `Ada M${'o'.repeat(index + 1)}r`).join(between);
    expect(read(`${head(8)}: x`)).toHaveLength(9);
    expect(read(`${head(9)}: x`)).toEqual([`point: ${head(9)}: x`]);
    expect(read(`${head(2, `,${' '.repeat(220)}`)}: x`)).toHaveLength(3);
    expect(read(`${head(2, `,${' '.repeat(240)}`)}: x`)).not.toContain('point: x');
  });
});

describe('A quick line says what is promised, by whom and until when', () => {
  it.each<[line: string, reading: string[]]>([
    ['send report', ['me: report']],
    ['send report by Monday', ['me: report @2026-11-23']],
    ['by Monday send report', ['point: by Monday send report']],
    ["i'll send by Monday the report", ['me: the report @2026-11-23']],
    [
      "i'll send the report https://x.example/r by Monday",
      ['me: the report @2026-11-23 <https://x.example/r>'],
    ],
    ["i'll send her the report", ['me: the report']],
    [
      "i'll send to her the report and she will forward my cv",
      ['me: the report', 'them: she will forward my cv'],
    ],
    ["i'll send the report and i'll send the slides", ['me: the report', 'me: the slides']],
    ['she sends the slides by Friday', ['them: she sends the slides by Friday @2026-11-20']],
    ["she'll send https://x.example/s the slides", ["them: she'll send the slides <https://x.example/s>"]],
    ['ms Holt sends the slides', ['them: ms Holt sends the slides']],
    ['bob sends the slides', ['point: bob sends the slides']],
    ['aoife sends the slides', ['them: aoife sends the slides']],
    ['aoife brannagh sends the slides', ['them: aoife brannagh sends the slides']],
    ['people send slides', ['point: people send slides']],
    ['i will send', ['point: i will send']],
    ['i will send, x', ['point: i will send, x']],
    ['send report, https://x.example/r', ['me: report <https://x.example/r>']],
    ['send report; https://x.example/r', ['me: report <https://x.example/r>']],
    ['send report, pumps, https://x.example/r', ['me: report', 'point: pumps, https://x.example/r']],
    ['she sends slides, https://x.example/r', ['them: she sends slides', 'point: https://x.example/r']],
    [
      'send report www.x.example/a, https://x.example/r',
      ['me: report <https://www.x.example/a>', 'point: https://x.example/r'],
    ],
    ['https://x.example/r', ['point: https://x.example/r']],
    ['bericht schicken', ['me: bericht']],
    ['und bericht schicken', ['me: bericht']],
    [
      'den langen bericht von den pumpen in kiel und köln schicken',
      ['point: den langen bericht von den pumpen in kiel und köln schicken'],
    ],
    ['den bericht bis montag schicken', ['me: den bericht @2026-11-23']],
    ['bericht schicken morgen', ['point: bericht schicken morgen']],
    ['ihr den bericht schicken', ['me: den bericht']],
    ['schicken', ['point: schicken']],
    ['ich schicke den bericht', ['me: den bericht']],
    ['er schickt den bericht', ['them: er schickt den bericht']],
    ['Herr Moll schickt den bericht', ['them: Herr Moll schickt den bericht']],
  ])('%j', (line, reading) => {
    expect(read(line)).toEqual(reading);
  });
});

describe('A quick line says what stays words', () => {
  it.each<[line: string, reading: string[]]>([
    ['fit: pumps', ['fit: pumps']],
    ['fit : pumps', ['fit: pumps']],
    ['fit: pumps, unsaid: sql; clarify: c-rate', ['fit: pumps', 'unsaid: sql', 'clarify: c-rate']],
    ['pumps, fit: sql, boats', ['point: pumps', 'fit: sql, boats']],
    ['fit: , pumps', ['fit: pumps']],
    ['unfit: pumps', ['point: unfit: pumps']],
    ['and', []],
    ['and pumps', ['point: pumps']],
    ['pumps and', ['point: pumps']],
    ['pumps and #grid operator', ['point: pumps', 'position: operator']],
    ['#grid operator and pumps', ['position: operator', 'point: pumps']],
    ['pumps and sql', ['point: pumps and sql']],
    ['…', []],
    ['€', ['point: €']],
    ['😀', ['point: 😀']],
  ])('%j', (line, reading) => {
    expect(read(line)).toEqual(reading);
  });
});

describe('A quick line says the position', () => {
  it.each<[line: string, reading: string[]]>([
    ['role: grid operator', ['position: operator']],
    ['for grid operator', ['position: operator']],
    ['pumps, grid operator', ['point: pumps', 'position: operator']],
    ['grid operator, grid data engineer', ['position: operator', 'point: grid data engineer']],
    ['#grid operator #grid data engineer', ['position: operator', 'point: #grid data engineer']],
    ['# grid operator', ['position: operator']],
    ['#gri', ['point: #gri']],
    ['#grid d', ['point: #grid d']],
    ['#grid data!4', ['position: data', 'point: !4']],
    ['#grid data. pumps', ['position: data', 'point: pumps']],
    ['#grid data pumps', ['point: #grid data pumps']],
    ['#x #grid operator', ['point: #x', 'position: operator']],
  ])('%j', (line, reading) => {
    expect(read(line)).toEqual(reading);
  });
});

describe('A quick line says when they decide', () => {
  it.each<[line: string, reading: string[]]>([
    [
      'they decide by Friday, decision on Monday',
      ['decision: 2026-11-20 (Friday)', 'point: decision on Monday'],
    ],
    ['they decide', ['point: they decide']],
    ['decision is expected to be due on Friday', ['point: decision is expected to be due on Friday']],
    ['by Friday they decide', ['decision: 2026-11-20 (Friday)']],
    ['by Friday they decide about pumps', ['decision: 2026-11-20 (Friday)']],
    [
      'by Friday they decide about pumps and everything else that was asked',
      ['point: by Friday they decide about pumps and everything else that was asked'],
    ],
    ['they never decide by Friday', ['point: they never decide by Friday']],
    ['by Friday', ['decision: 2026-11-20 (Friday)']],
    ['pumps, by Friday', ['point: pumps', 'decision: 2026-11-20 (Friday)']],
    ['by Friday pumps', ['point: by Friday pumps']],
    ['send report by Monday, by Friday', ['me: report @2026-11-23', 'decision: 2026-11-20 (Friday)']],
    ['Friday', ['point: Friday']],
    ['decides by friday and by monday', ['decision: 2026-11-20 (friday)', 'point: by monday']],
  ])('%j', (line, reading) => {
    expect(read(line)).toEqual(reading);
  });
});

describe('A quick line says addresses and interest', () => {
  it.each<[line: string, reading: string[]]>([
    ['a@x.example, pumps', ['email: a@x.example', 'point: pumps']],
    ['!4 pumps', ['interest: 4', 'point: pumps']],
    ['pumps !4 !5', ['point: pumps', 'interest: 4', 'point: !5']],
  ])('%j', (line, reading) => {
    expect(read(line)).toEqual(reading);
  });
});
