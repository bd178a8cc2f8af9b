import { describe, expect, it } from '@jest/globals';
import type { LetterFacts } from '../../facts.js';
import { addressee } from './addressee.js';
import { closing } from './closing.js';
import { elide } from './elide.js';
import { fill } from './fill.js';
import { greeting } from './greeting.js';
import { salonOf } from './salon-of.js';
import { sayDate } from './say-date.js';
import { typeset } from './typeset.js';
import { youForm } from './you-form.js';

const FACTS: LetterFacts = {
  addressee: '',
  attendee: 'Mira Kovač',
  employer: 'Atelier',
  fair: 'Fair',
  position: '',
  decisionDate: '',
  outcome: 'open',
  email: '',
  phone: '',
  link: '',
  late: false,
};
/** Longer closings would be taken for a paragraph of the letter (K11). */
const LONGEST_CLOSING = 60;

describe('D5 in French: how somebody is addressed', () => {
  it.each([
    [{ name: 'Apolline Guérinec', salutation: 'Madame Guérinec' }, 'Madame Guérinec', 'Madame Guérinec,'],
    [
      { name: 'Yann Le Guilvinec', salutation: 'M. Le Guilvinec' },
      'Monsieur Le Guilvinec',
      'Monsieur Le Guilvinec,',
    ],
    [{ name: 'Apolline Guérinec', salutation: 'mme Guérinec' }, 'Madame Guérinec', 'Madame Guérinec,'],
    [{ name: 'Dr Hakim Leroy', salutation: 'Docteur Leroy' }, 'Docteur Leroy', 'Docteur Leroy,'],
    [{ name: 'Solène Trémazan', salutation: 'Solène' }, 'Solène', 'Bonjour Solène,'],
    [{ name: 'Anna Schmidt', salutation: 'Frau Schmidt' }, 'Anna Schmidt', 'Bonjour Anna Schmidt,'],
    [{ name: 'Anna Schmidt' }, 'Anna Schmidt', 'Bonjour Anna Schmidt,'],
  ])('%j', (contact, called, greeted) => {
    expect(addressee(contact)).toBe(called);
    expect(greeting({ ...FACTS, addressee: called }).text).toBe(greeted);
  });

  it('closes with a title only where it is certain, in a short line', () => {
    for (let number = 0; number < 12; number += 1) {
      const close = (called: string): string =>
        closing({ ...FACTS, addressee: called }, (_slot, among) => {
          const chosen = among[number % among.length];
          if (chosen === undefined) throw new RangeError('There is no closing.');
          return chosen;
        })
          .map(({ text }) => text)
          .join('\n');
      expect(close('Solène')).not.toMatch(/agréer|Madame|Monsieur/u);
      expect(close('Docteur Leroy')).not.toMatch(/agréer|Madame|Monsieur/u);
      expect(close('Madame Guérinec')).not.toContain('Monsieur');
      expect(close('Monsieur Leroy').split('\n')[0]?.length).toBeLessThanOrEqual(LONGEST_CLOSING);
    }
  });
});

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
    expect(fill('Je sais {que words} ; {words}', { words: 'il {x}' })).toBe(
      'Je sais qu’il {x}\u202F; il {x}',
    );
    expect(() => fill('{que words}', {})).toThrow('words');
  });

  it.each([
    ['2026-12-04', 'vendredi 4 décembre'],
    ['2026-12-01', 'mardi 1er décembre'],
  ])('%s', (date, said) => {
    expect(sayDate(date)).toBe(said);
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
