import { describe, expect, it } from '@jest/globals';
import { checkWithDictionary } from './check-with-dictionary.js';
import { checkWithGrammar } from './check-with-grammar.js';
import type { GrammarRemark } from './check-with-grammar.js';
import { knownWords } from './known-words.js';
import { wordsOf } from './words-of.js';

describe('K14: the words of a text that are looked at', () => {
  it.each<[text: string, words: string[]]>([
    ['one, two.', ['one', 'two']],
    ["l'eau d’or e-mail", ["l'eau", "d'or", 'e-mail']],
    ["'quoted' -and- so", ['quoted', 'and', 'so']],
    ['a--b', ['a', 'b']],
    ['e\u0301te\u0301', ['e\u0301te\u0301']],
    ['see https://x.example/word now', ['see', 'now']],
    ['see HTTP://x.example/word now', ['see', 'now']],
    ['see www.x.example now', ['see', 'now']],
    ['see x.example/word now', ['see', 'now']],
    ['see either/or now', ['see', 'either', 'or', 'now']],
    ['ada@x.example #tag snake_case', []],
    ['38h K2word 2026', []],
  ])('%s', (text, words) => {
    expect(wordsOf(text).map((word) => word.text)).toEqual(words);
  });

  it('each with its place', () => {
    expect(wordsOf('38h d’or ist')).toEqual([
      { text: "d'or", at: [4, 8] },
      { text: 'ist', at: [9, 12] },
    ]);
  });
});

describe('K14: words that nobody corrects', () => {
  const isKnown = knownWords(['Katrin Moor-Sand', "O'Hara", 'tour of the Kiel']);

  it.each<[stretch: string, known: boolean]>([
    ['Katrin', true],
    ['KATRIN', true],
    ['moor', true],
    ['Moor-Sand', true],
    ['Sand-Katrin', true],
    ['Sand-Dune', false],
    ["Katrin's", true],
    ["Tours'", false],
    ["tour'", true],
    ["Hara's", true],
    ["l'Katrin", true],
    ["le'Katrin", false],
    ['Katrin Sand', true],
    ['Katrin Dune', false],
    ['Katri', false],
    ['', false],
    ['38', false],
  ])('"%s": %s', (stretch, known) => {
    expect(isKnown(stretch)).toBe(known);
  });
});

describe('K14: what is asked of a dictionary, and what is made of its answer', () => {
  const files = { aff: 'TRY abcdefghijklmnopqrstuvwxyzé\nSFX D 0 s .', dic: '3\nword\nwörd\ncafé\n' };
  /** Knows the entries it is opened on, with an `s` or without, and suggests what it is told to. */
  const port = (suggestions: string[], seen: string[] = []) =>
    checkWithDictionary('xx', files, (_aff, dic) => {
      const words = new Set(dic.split('\n').slice(1));
      seen.push([...words].join(' ').trim());
      return {
        correct: (word) => words.has(word) || words.has(word.replace(/s$/u, '')),
        suggest: () => suggestions,
      };
    });
  const repairs = async (body: string, suggestions: string[], known: string[] = []) =>
    (await port(suggestions).check(body, known)).map(
      ({ at, repair }) => `${body.slice(...(at ?? []))}: ${repair}`,
    );

  it.each<[what: string, body: string, suggestions: string[], found: string[]]>([
    ['right words', 'word words café', [], []],
    ['parts that are right', 'word-café', [], []],
    ['parts of one letter', 'e-word', [], []],
    ['a part that is wrong', 'word-wrod', ['word-word'], ['word-wrod: word-word']],
    ['a slip of the finger', 'wrod', ['word'], ['wrod: word']],
    ['a slip in a capital word', 'Wrod', ['Word'], ['Wrod: Word']],
    ['what is further away', 'wrdo', ['weirdo'], []],
    ['a printed apostrophe', 'd’ro', ['d’or'], ["d’ro: d'or"]],
    ['the likeliest', 'wrod', ['wood', 'word'], ['wrod: wood']],
    ['an accent rather than another letter', 'cafe', ['cafés', 'cage', 'café'], ['cafe: café']],
    ['no suggestion', 'wrod', [], []],
    ['a word of one letter', 'x', ['a'], []],
    ['an abbreviation', 'WROD', ['word'], []],
    [
      'a word of forty letters',
      `${'a'.repeat(39)}b`,
      ['a'.repeat(39)],
      [`${'a'.repeat(39)}b: ${'a'.repeat(39)}`],
    ],
    ['a longer one', `${'a'.repeat(40)}b`, ['a'.repeat(40)], []],
    ['each where it stands', 'wrod wrod', ['word'], ['wrod: word', 'wrod: word']],
  ])('%s', async (_what, body, suggestions, found) => {
    expect(await repairs(body, suggestions)).toEqual(found);
  });

  it('a word that is known is not asked about', async () => {
    expect(await repairs('wrod', ['word'], ['the Wrod company'])).toEqual([]);
  });

  it('says so in words', async () => {
    const [finding] = await port(['word']).check('a wrod', []);
    expect(finding).toEqual({
      rule: 'K14',
      severity: 'warning',
      message: '"wrod" is not in the dictionary. Did you mean "word"?',
      at: [2, 6],
      repair: 'word',
    });
    expect(port([]).language).toBe('xx');
  });

  it('opens only what the words may come from, and what is near to those that are wrong', async () => {
    const seen: string[] = [];
    await port([], seen).check('words', []);
    await port([], seen).check('caf', []);
    expect(seen).toEqual(['word', '', 'café']);
  });
});

describe('K14: what is made of the remarks of a grammar', () => {
  const remark = (
    kind: string,
    at: [number, number] = [0, 3],
    instead: string[] = ['x', 'y'],
  ): GrammarRemark => ({
    kind,
    message: kind,
    at,
    instead,
  });
  const reads =
    (...remarks: GrammarRemark[]) =>
    () =>
      Promise.resolve(remarks);

  it.each([
    ['Agreement', 'BoundaryError', 'Capitalization', 'Eggcorn', 'Grammar', 'Malapropism'],
    ['Nonstandard', 'Punctuation', 'Repetition', 'Spelling', 'Typo', 'WordOrder'],
  ])('%s, %s, %s, %s, %s and %s are matters of right and wrong', async (...kinds) => {
    const found = await checkWithGrammar('en', reads(...kinds.map((kind) => remark(kind)))).check('abc', []);
    expect(found.map(({ message, repair }) => `${message} ${repair}`)).toEqual(
      kinds.map((kind) => `${kind} x`),
    );
  });

  it('is silent about a word that is known, in its place', async () => {
    const port = checkWithGrammar('en', reads(remark('Spelling', [4, 7])));
    expect(port.language).toBe('en');
    expect(await port.check('the abc', ['abc'])).toEqual([]);
    expect(await port.check('the abc', ['the'])).toHaveLength(1);
  });

  it('of two countries only spelling is weighed, each in its place', async () => {
    const here = reads(remark('Spelling', [0, 3]), remark('Spelling', [4, 7]), remark('Grammar', [8, 9]));
    const there = reads(remark('Spelling', [4, 7]), remark('Grammar', [0, 3]));
    const found = await checkWithGrammar('en', here, there).check('abc def g', []);
    expect(found.map(({ at }) => at)).toEqual([
      [4, 7],
      [8, 9],
    ]);
  });

  it('the other country is not asked where no spelling is wrong', async () => {
    const fails = () => Promise.reject(new Error('asked'));
    expect(await checkWithGrammar('en', reads(remark('Grammar')), fails).check('abc', [])).toHaveLength(1);
  });
});
