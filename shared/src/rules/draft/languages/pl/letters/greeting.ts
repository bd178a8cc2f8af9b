import { genderOf } from './gender.js';
import type { Gender } from './gender.js';

const GREETINGS: Record<Gender, string> = {
  pani: 'Szanowna Pani,',
  pan: 'Szanowny Panie,',
  unknown: 'Dzień dobry,',
};

/** The person's name in a line of address, as Polish letters have it, and the greeting below (D3, D5). */
export function greeting(addressee: string): string {
  return `${addressee}\n${GREETINGS[genderOf(addressee)]}`;
}
