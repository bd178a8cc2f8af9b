import { describe, expect, it } from '@jest/globals';
import { readQuickLine } from '../index.js';
import { lineFacts } from '../testing/line-facts.js';
import { summaryOf } from '../testing/summary-of.js';

/** Typed on Thursday 19 November 2026. */
const LINES: [line: string, reading: string[]][] = [
  [
    'Anna Schmidt (Talent Partner): new control centre in Kiel, decides by Friday week, send notebook #Grid Data Engineer !4',
    [
      'who: Anna Schmidt / Talent Partner / not listed',
      'point: new control centre in Kiel',
      'decision: 2026-11-27 (Friday week)',
      'me: notebook',
      'position: data',
      'interest: 4',
    ],
  ],
  [
    "aoife: decision end of next week, i'll send the messy-csv notebook by monday https://x.example/nb",
    [
      'who: Aoife Brannagh / Programme Manager / aoife',
      'decision: 2026-11-27 (end of next week)',
      'me: the messy-csv notebook @2026-11-23 <https://x.example/nb>',
    ],
  ],
  ['team of 9, three of them ex-submarine', ['point: team of 9, three of them ex-submarine']],
  [
    'they decide before xmas. send toy interlocking video',
    ['decision: 2026-12-18 (before xmas)', 'me: toy interlocking video'],
  ],
  [
    'Aoife Brannagh + Jurgen Muller: relocation help for Umeå, first 3 months flat paid; hear back first fri in dec',
    [
      'who: Aoife Brannagh / Programme Manager / aoife',
      'who: Jürgen Müller / Teamleiter / juergen',
      'point: relocation help for Umeå, first 3 months flat paid',
      'decision: 2026-12-04 (first fri in dec)',
    ],
  ],
  [
    'met Piotr Nowak, open repos, by the 3rd',
    ['who: Piotr Nowak / not listed', 'point: open repos', 'decision: 2026-12-03 (the 3rd)'],
  ],
  ['Question: how many grads?', ['point: Question: how many grads?']],
  [
    'new office in Lyon and they decide in 3 weeks or so',
    ['point: new office in Lyon', 'decision: 2026-12-10 (in 3 weeks or so)'],
  ],
  ['they send grads to Malta for 6 months', ['point: they send grads to Malta for 6 months']],
  ['aoife sends the interview prep pdf, !3', ['them: aoife sends the interview prep pdf', 'interest: 3']],
  ['lmk by 4/12 #grid data', ['decision: 2026-12-04 (4/12)', 'position: data']],
  [
    'ms Holt will check if visa is paid; decides early dec',
    ['them: ms Holt will check if visa is paid', 'decision: 2026-12-05 (early dec)'],
  ],
  ['send report, www.x.example/r !2', ['me: report <https://www.x.example/r>', 'interest: 2']],
  ['fit: 3 yrs sql, clarify: C-rate is not capacity', ['fit: 3 yrs sql', 'clarify: C-rate is not capacity']],
  [
    "she'll let me know tomorrow, wants photos of hobby projects",
    ['decision: 2026-11-20 (tomorrow)', 'point: wants photos of hobby projects'],
  ],
  ['10 working days till they answer', ['decision: 2026-12-03 (10 working days)']],
  [
    'Declan Moyle, Engineering Lead: pair programming on day 1, result dec 4',
    [
      'who: Declan Moyle / Engineering Lead / not listed',
      'point: pair programming on day 1',
      'decision: 2026-12-04 (dec 4)',
    ],
  ],
  ['by next wed', ['decision: 2026-11-25 (next wed)']],
  ['#Welder in Kiel, decision maybe', ['point: #Welder in Kiel, decision maybe']],
  ['feedback friday noon, no dress code', ['decision: 2026-11-20 (friday noon)', 'point: no dress code']],
  ['decision 1 nov, 38h week', ['point: decision 1 nov, 38h week']],
  [
    'I owe her the mule accounts paper by the end of next week and she will forward my name',
    ['me: the mule accounts paper @2026-11-27', 'them: she will forward my name'],
  ],
  ['write to anna@x.example for visa questions', ['point: write to anna@x.example for visa questions']],
  [
    'anna.holt@x.example; verdict a week on tue',
    ['email: anna.holt@x.example', 'decision: 2026-12-01 (a week on tue)'],
  ],
  ['they will not decide before friday', ['point: they will not decide before friday']],
  ['dec 4 decision, dec 5 party', ['decision: 2026-12-04 (dec 4)', 'point: dec 5 party']],
  ['send me cv', ['point: send me cv']],
  ['they decide on Monday', ['decision: 2026-11-23 (Monday)']],
  ['results in 3 languages', ['point: results in 3 languages']],
  ['Prof. Ada Moor (Head of Lab): optics', ['who: Ada Moor / Head of Lab / not listed', 'point: optics']],
  [
    'Ada Moor (HR): trams, ada sends the agenda, bob sends nothing',
    [
      'who: Ada Moor / HR / not listed',
      'point: trams',
      'them: ada sends the agenda',
      'point: bob sends nothing',
    ],
  ],
];

describe('A quick line in English', () => {
  it.each(LINES)('%s', (line, reading) => {
    expect(summaryOf(readQuickLine(line, lineFacts('en')))).toEqual(reading);
  });
});
