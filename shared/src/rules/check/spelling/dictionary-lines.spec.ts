import { describe, expect, it } from '@jest/globals';
import { readAffixes } from './affixes.js';
import { narrowDictionary } from './narrow-dictionary.js';
import { nearWords } from './near-words.js';
import { possibleStems } from './possible-stems.js';

const tableOf = (aff: string, side: 'prefixes' | 'suffixes' = 'suffixes'): Record<string, string[]> =>
  Object.fromEntries([...readAffixes(aff)[side].replaced].map(([added, before]) => [added, [...before]]));

describe('K14: the affixes of a Hunspell file, turned round', () => {
  it.each<[what: string, aff: string, table: Record<string, string[]>]>([
    ['what an ending replaced', 'SFX D en end en', { end: ['en'] }],
    ['an ending that replaced nothing', 'SFX D 0 s .', { s: [''] }],
    ['an ending that only took away', 'SFX D e 0 e', { '': ['e'] }],
    ['several that end the same', 'SFX D y ies y\nSFX E ie ies e', { ies: ['y', 'ie'] }],
    ['the same one twice', 'SFX D y ies y\nSFX E y ies y', { ies: ['y'] }],
    ['without its condition', 'SFX D y ies', { ies: ['y'] }],
    ['with a condition that begins with a digit', 'SFX D y ies 1x', { ies: ['y'] }],
    ['without what may follow it', 'SFX D y ies/ab y', { ies: ['y'] }],
    ['in lines of Windows', 'SFX D y ies y\r\nSFX D 0 s .\r\n', { ies: ['y'], s: [''] }],
    ['wide spaces', 'SFX  D  y\ties  y', { ies: ['y'] }],
    ['no head of a group', 'SFX D Y 1\nSFX E N 12', {}],
    ['no head with a remark', 'SFX D Y 1 # endings', {}],
    ['no line that only looks like one', ' SFX D y ies y\nXSFX D y ies y\n# SFX D y ies y', {}],
    ['no line that breaks off', 'SFX D y', {}],
    ['no prefix', 'PFX D 0 un .', {}],
  ])('%s', (_what, aff, table) => {
    expect(tableOf(aff)).toEqual(table);
  });

  it('keeps prefixes apart, and knows the longest of each', () => {
    const read = readAffixes('PFX D 0 un .\nPFX D 0 inter .\nSFX D 0 s .\nSFX D y ies y');
    expect(tableOf('PFX D 0 un .\nSFX D 0 s .', 'prefixes')).toEqual({ un: [''] });
    expect([read.prefixes.longest, read.suffixes.longest]).toEqual([5, 3]);
    expect(readAffixes('').suffixes.longest).toBe(0);
  });

  it.each<[what: string, aff: string, read: object]>([
    ['nothing said', '', { rounds: 1, flags: 'one', onlyInCompound: '', letters: '' }],
    ['endings upon endings', 'SFX D 0 s/E .', { rounds: 2 }],
    ['flags of two characters', 'FLAG long', { flags: 'two' }],
    ['flags that are numbers', 'FLAG num', { flags: 'number' }],
    ['flags of one character', 'FLAG UTF-8', { flags: 'one' }],
    ['the letters', 'TRY  abc', { letters: 'abc' }],
    ['parts of compounds', 'ONLYINCOMPOUND o', { onlyInCompound: 'o' }],
    ['not another option', 'TRYOUT abc\n#TRY abc', { letters: '' }],
  ])('says how entries are written: %s', (_what, aff, read) => {
    expect(readAffixes(aff)).toMatchObject(read);
  });
});

describe('K14: a dictionary narrowed to the stems that are wanted', () => {
  const narrow = (dic: string, flags: 'one' | 'two' | 'number' = 'one', onlyInCompound = ''): string[] => {
    const [count, ...lines] = narrowDictionary(dic, new Set(['an', 'be']), { flags, onlyInCompound }).split(
      '\n',
    );
    expect(lines.pop()).toBe('');
    const kept = lines.filter((line) => line !== '');
    expect(count).toBe(String(kept.length));
    return kept;
  };

  it.each<[what: string, dic: string, kept: string[]]>([
    ['in their order, with their flags', '4\nan/AB\nup\nbe\nand', ['an/AB', 'be']],
    ['with what stands behind a tab', '1\nan\tpo:article\n', ['an\tpo:article']],
    ['in lines of Windows', '1\r\nan\r\nup\r\n', ['an\r']],
    ['not the count', 'an\nup\n', []],
    ['none', '1\nup', []],
    ['the last, without the end of its line', '1\nup\nbe', ['be']],
  ])('%s', (_what, dic, kept) => {
    expect(narrow(dic)).toEqual(kept);
  });

  it.each<[what: string, line: string, flags: 'one' | 'two' | 'number', only: string, isKept: boolean]>([
    ['no flag of that kind', 'an/xo', 'one', '', true],
    ['one character', 'an/xo', 'one', 'o', false],
    ['another character', 'an/xp', 'one', 'o', true],
    ['a character behind the tab', 'an/x\to', 'one', 'o', true],
    ['no flags', 'an', 'one', 'a', true],
    ['two characters', 'an/xxoo', 'two', 'oo', false],
    ['two characters out of step', 'an/xoox', 'two', 'oo', true],
    ['a number', 'an/1,23', 'number', '23', false],
    ['half a number', 'an/1,234', 'number', '23', true],
    ['a slash behind the tab', 'an\tx/o', 'one', 'o', true],
  ])('leaves out what is only part of a compound: %s', (_what, line, flags, only, isKept) => {
    expect(narrow(`1\n${line}\n`, flags, only)).toEqual(isKept ? [line] : []);
  });
});

describe('K14: the stems that a word may come from', () => {
  const stems = (word: string, aff = ''): string[] => [...possibleStems([word], readAffixes(aff))].sort();

  it.each<[word: string, aff: string, found: string[]]>([
    ['Word', '', ['Word', 'word']],
    ['WORD', '', ['WORD', 'Word', 'word']],
    ["l'eau", '', ["L'eau", 'eau', 'l', "l'eau"]],
    ['a-b', '', ['A-b', 'a', 'a-b', 'b']],
    ['bies', 'SFX D y ies y', ['Bies', 'By', 'bies', 'by']],
    ['ies', 'SFX D y ies y', ['Ies', 'ies', 'y']],
    ['tre', 'SFX D e 0 e', ['Tre', 'Tree', 'tre', 'tree']],
    ['undo', 'PFX D 0 un .', ['Undo', 'do', 'undo']],
    ['un', 'PFX D 0 un .', ['', 'Un', 'un']],
    ['undos', 'PFX D 0 un .\nSFX D 0 s .', ['Undo', 'Undos', 'do', 'dos', 'undo', 'undos']],
    ['abc', 'SFX D 0 c .\nSFX D 0 b .', ['Ab', 'Abc', 'ab', 'abc']],
    ['abc', 'SFX D 0 c/E .\nSFX E 0 b .', ['A', 'Ab', 'Abc', 'a', 'ab', 'abc']],
  ])('%s by "%s"', (word, aff, found) => {
    expect(stems(word, aff)).toEqual(found);
  });

  it('of several words', () => {
    expect([...possibleStems(['a', 'b'], readAffixes(''))].sort()).toEqual(['A', 'B', 'a', 'b']);
  });
});

describe('K14: words that are a slip of the finger away', () => {
  it.each<[word: string, letters: string, near: string[]]>([
    ['ab', '', ['a', 'b', 'ba']],
    ['a', 'x', ['', 'ax', 'x', 'xa']],
    ['ab', 'x', ['a', 'abx', 'ax', 'axb', 'b', 'ba', 'xab', 'xb']],
    ['', 'x', ['x']],
    ['aa', 'a', ['a', 'aaa']],
    ['abc', '', ['ab', 'ac', 'acb', 'bac', 'bc']],
  ])('"%s" with "%s"', (word, letters, near) => {
    expect([...nearWords(word, letters)].sort()).toEqual(near);
  });
});
