import type { Sentence } from '../../../contracts/index.js';
import type { Choose } from '../language-pack.js';

/** Writes one sentence or several of a letter. */
export type Write = (choose: Choose) => Sentence | Sentence[];

/** The sentences of every choice of phrasings: each phrasing of each slot is there at least once. */
export function everyLetter(write: Write): Sentence[][] {
  const letters: Sentence[][] = [];
  let count = 1;
  for (let number = 0; number < count; number += 1) {
    const choose: Choose = (_slot, among) => {
      count = Math.max(count, among.length);
      return among[number % among.length];
    };
    letters.push([write(choose)].flat());
  }
  return letters;
}

/** Every text that a slot can become. */
export function everyText(write: Write): string[] {
  return [...new Set(everyLetter(write).flatMap((letter) => letter.map(({ text }) => text)))];
}
