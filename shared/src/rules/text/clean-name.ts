import { cleanText } from './clean-text.js';
import { remember } from './remember.js';

const LONGEST_NAME = 120;
const HALF_A_CHARACTER = /\p{Cs}/gu;

/** A name as it may stand in a sentence: one clean line, cut at a word when it is longer than 120 units. */
export const cleanName: (typed: string) => string = remember((typed) => {
  const name = cleanText(typed);
  if (name.length <= LONGEST_NAME) return name;
  const cut = name.slice(0, LONGEST_NAME);
  const lastSpace = cut.lastIndexOf(' ');
  return (lastSpace > 0 ? cut.slice(0, lastSpace) : cut).replace(HALF_A_CHARACTER, '');
});
