import { describe, expect, it } from '@jest/globals';
import { mainPart } from './main-part.js';

const ME = 'Mira Kovač';
const LONG = 'This line has rather more in it than the name of a sender or a formula ever has.';

describe('K9, K11: greeting and closing are no part of what is said', () => {
  it.each<[string, string[], string[]]>([
    ['greeting and closing', ['Dear Ms Schmidt,', 'One.', 'Two.', `Kind regards,\n${ME}`], ['One.', 'Two.']],
    ['a greeting with the name above it', ['Anna Schmidt\nGood morning,', 'One.'], ['One.']],
    ['a greeting with a mark or a colon', ['Dear all:', 'One.'], ['One.']],
    ['formula and name in paragraphs of their own', ['One.', 'Yours,', ME], ['One.']],
    ['a name alone', ['One.', ME], ['One.']],
    ['no greeting: it does not end like one', ['Dear Ms Schmidt.', 'One.'], ['Dear Ms Schmidt.', 'One.']],
    ['no greeting: three lines', ['A\nB\nC,', 'One.'], ['A\nB\nC,', 'One.']],
    [
      'no greeting: nine words',
      ['one two three four five six seven eight nine,', 'One.'],
      ['one two three four five six seven eight nine,', 'One.'],
    ],
    ['a greeting of eight words', ['one two  three four five six seven eight,', 'One.'], ['One.']],
    [
      'no greeting: one of its lines is too long',
      ['Anna\none two three four five six seven eight nine,', 'One.'],
      ['Anna\none two three four five six seven eight nine,', 'One.'],
    ],
    ['no closing: a long line', ['One.', `${LONG}\n${ME}`], ['One.', `${LONG}\n${ME}`]],
    ['no closing: neither name nor formula', ['One.', 'Two.'], ['One.', 'Two.']],
    ['no closing: a comma inside', ['One.', 'Two, three.\nFour.'], ['One.', 'Two, three.\nFour.']],
    ['a closing line of sixty characters', ['One.', `${'x'.repeat(59)},\n${ME}`], ['One.']],
    [
      'no closing: one of sixty-one',
      ['One.', `${'x'.repeat(60)},\n${ME}`],
      ['One.', `${'x'.repeat(60)},\n${ME}`],
    ],
    ['a formula alone reads as a greeting', ['Kind regards,'], []],
    ['a name that alone is left stays', [ME], [ME]],
    ['empty paragraphs do not count', ['One.', '', '  ', 'Two.'], ['One.', 'Two.']],
  ])('%s', (_name, paragraphs, expected) => {
    expect(mainPart(paragraphs.join('\n\n'), ME)).toEqual(expected);
  });

  it('knows a long name of a sender', () => {
    const name = `Mira ${'Kovač'.repeat(14)}`;
    expect(mainPart(`One.\n\nYours,\n${name}`, name)).toEqual(['One.']);
  });

  it('breaks paragraphs at lines with nothing but spaces', () => {
    expect(mainPart('One.\n \t\nTwo.', ME)).toEqual(['One.', 'Two.']);
  });
});
