import { describe, expect, it } from '@jest/globals';
import type { Sentence, Slot } from '../../../../contracts/index.js';
import { countWords } from '../../../text/index.js';
import type { LetterFacts } from '../../facts.js';
import type { Choose } from '../../language-pack.js';
import { polish } from './index.js';
import { everyLetter, everyText } from './testing/every-letter.js';
import type { Write } from './testing/every-letter.js';
import { FACTS, VARIANTS } from './testing/letter-facts.js';
import { material, WORDS } from './testing/material.js';

describe('D1: length', () => {
  const shortest = (write: Write, slot?: Slot): number =>
    Math.min(...everyLetter(write).map((letter) => countWords(textOf(letter, slot))));
  const longest = (write: Write, slot: Slot): number =>
    Math.max(...everyLetter(write).map((letter) => countWords(textOf(letter, slot))));

  function textOf(letter: Sentence[], slot?: Slot): string {
    return letter
      .filter((one) => slot === undefined || one.slot === slot)
      .map(({ text }) => text)
      .join(' ');
  }

  it.each(VARIANTS)('the shortest thank-you has 60 words: %j', (facts) => {
    const one = [material('fragment', 'Sopot wkrótce')];
    const words =
      shortest((choose) => polish.thanks(facts, choose)) +
      shortest((choose) => polish.reference(one, choose)) +
      shortest((choose) => polish.interest(facts, choose)) +
      shortest((choose) => polish.nextStep(facts, choose)) +
      shortest((choose) => polish.reach(facts, choose));
    expect(words).toBeGreaterThanOrEqual(60);
  });

  const one = material('fragment', 'Sopot, wkrótce');
  const linked = material('fragment', 'Sopot, wkrótce', { link: 'https://example.org/nb' });
  it.each<[string, Slot[], (facts: LetterFacts, choose: Choose) => Sentence[]]>([
    [
      'reminder',
      ['thanks', 'reference', 'interest', 'next-step', 'reach'],
      (facts, choose) => polish.reminder(facts, [one], choose),
    ],
    [
      'rejection reply',
      ['thanks', 'reference', 'interest', 'reach', 'feedback'],
      (facts, choose) => polish.rejectionReply(facts, [one], true, choose),
    ],
    [
      'promised item',
      ['thanks', 'promise', 'interest', 'reach'],
      (facts, choose) => polish.promisedItem(facts, one, choose),
    ],
    [
      'promised link',
      ['thanks', 'promise', 'interest', 'reach'],
      (facts, choose) => polish.promisedItem(facts, linked, choose),
    ],
    [
      'keep in touch',
      ['thanks', 'reference', 'interest', 'reach'],
      (facts, choose) => polish.keepInTouch(facts, [one], choose),
    ],
  ])('a %s has its slots in order and 40 to 90 words', (_name, slots, write) => {
    for (const facts of VARIANTS) {
      for (const letter of everyLetter((choose) => write(facts, choose))) {
        expect(letter.map(({ slot }) => slot)).toEqual(slots);
        expect(textOf(letter)).toContain('Wiatrak');
        expect(textOf(letter)).toContain('Sopot');
      }
      const sum = (of: typeof shortest): number =>
        slots.reduce((total, slot) => total + of((choose) => write(facts, choose), slot), 0);
      expect(sum(shortest)).toBeGreaterThanOrEqual(40);
      expect(sum((write_, slot) => longest(write_, slot ?? 'thanks'))).toBeLessThanOrEqual(90);
    }
  });

  it('has at least ten phrasings for every slot that carries weight', () => {
    const kinds: [string, Write][] = [
      ['thanks', (choose) => polish.thanks({ ...FACTS, addressee: 'Kacper Niezabitowski' }, choose)],
      ...WORDS.filter(([form]) => form !== 'sentence').flatMap(([form, words]): [string, Write][] => [
        [`reference ${form}`, (choose) => polish.reference([material(form, words)], choose)],
        [`fit ${form}`, (choose) => polish.fit(material(form, words), choose)],
        [`unsaid ${form}`, (choose) => polish.unsaid(material(form, words), choose)],
      ]),
      ['interest', (choose) => polish.interest(FACTS, choose)],
      ['interest in a company', (choose) => polish.interest({ ...FACTS, position: '' }, choose)],
      ['next step', (choose) => polish.nextStep({ ...FACTS, decisionDate: '' }, choose)],
      ['dated next step', (choose) => polish.nextStep(FACTS, choose)],
      ['reach', (choose) => polish.reach(FACTS, choose)],
    ];
    const few = kinds.filter(([, write]) => everyText(write).length < 10).map(([name]) => name);
    expect(few).toEqual([]);
  });
});
