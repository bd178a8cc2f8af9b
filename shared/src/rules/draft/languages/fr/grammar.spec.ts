import { describe, expect, it } from '@jest/globals';
import { fillerFor } from '../../pack/fill.js';
import { elide } from './elide.js';
import { salonOf } from './letters/salon-of.js';
import { sayDate } from './letters/say-date.js';
import { typeset } from './typeset.js';
import { youForm } from './you-form.js';

describe('D7 in French: elision, dates and spaces', () => {
  it.each<['que' | 'de', string, string]>([
    ['que', 'vous ouvrez', 'que vous ouvrez'],
    ['que', 'il y a', 'qu’il y a'],
    ['que', 'on trie', 'qu’on trie'],
    ['que', 'une équipe', 'qu’une équipe'],
    ['que', 'onze postes', 'que onze postes'],
    ['que', 'hier', 'qu’hier'],
    ['que', 'huit postes', 'que huit postes'],
    ['de', 'Atelier Verdelune', 'd’Atelier Verdelune'],
    ['de', 'Élan', 'd’Élan'],
    ['de', 'Hambourg', 'de Hambourg'],
    ['de', 'hôpitaux', 'd’hôpitaux'],
    ['de', 'Yper', 'de Yper'],
    ['que', '« on trie »', 'que « on trie »'],
  ])('%s + %s', (particle, word, expected) => {
    expect(elide(particle, word)).toBe(expected);
  });

  it('fills a place with its particle, in one pass', () => {
    const fill = fillerFor({ typeset, join: elide });
    expect(fill('Je sais {que words} ; {words}', { words: 'il {x}' })).toBe(
      'Je sais qu’il {x}\u202F; il {x}',
    );
    expect(() => fill('{que words}', {})).toThrow('words');
  });

  it.each([
    ['2026-12-04', 'vendredi 4 décembre'],
    ['2026-12-01', 'mardi 1er décembre'],
  ])('%s', (date, said) => {
    expect(sayDate(date)).toEqual({ date: said });
  });

  it('sets narrow no-break spaces, and leaves years and addresses alone', () => {
    expect(typeset('« a » : b ; c ? 48 % 300 000, en 2026')).toBe(
      '«\u202Fa\u202F»\u202F: b\u202F; c\u202F? 48\u202F% 300\u202F000, en 2026',
    );
    expect(typeset('https://example.org')).toBe('https://example.org');
  });

  it('names a fair without an article to guess', () => {
    expect(salonOf('European Career Day')).toBe('salon European Career Day');
    expect(salonOf('Forum de l’emploi')).toBe('Forum de l’emploi');
  });

  it.each([
    ['corrigent', 'corrigez'],
    ['ouvrent', 'ouvrez'],
    ['finissent', 'finissez'],
    ['prennent', 'prenez'],
    ['font', 'faites'],
    ['donnent', 'donnez'],
    ['requièrent', undefined],
    ['boivent', undefined],
    ['assez', undefined],
  ])('ils %s: vous %s', (they, you) => {
    expect(youForm(they)).toBe(you);
  });
});
