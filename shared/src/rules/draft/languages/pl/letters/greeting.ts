import type { Sentence } from '../../../../contracts/index.js';
import type { LetterFacts } from '../../facts.js';
import { genderOf } from './gender.js';
import type { Gender } from './gender.js';

const GREETINGS: Record<Gender, string> = {
  pani: 'Szanowna Pani,',
  pan: 'Szanowny Panie,',
  unknown: 'Dzień dobry,',
};

/** The person's name in a line of address, as Polish letters have it, and the greeting below (D3, D5). */
export function greeting({ addressee }: LetterFacts): Sentence {
  const text = `${addressee}\n${GREETINGS[genderOf(addressee)]}`;
  return { text, slot: 'greeting', noteIds: [], rule: 'D3' };
}
