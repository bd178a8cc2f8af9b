import type { Gender } from './gender.js';

/** Pan and Pani in the cases that the phrasings ask for. */
export const YOU_FORMS: Record<Exclude<Gender, 'unknown'>, Record<'gen' | 'dat' | 'acc' | 'inst', string>> = {
  pani: { gen: 'Pani', dat: 'Pani', acc: 'Panią', inst: 'Panią' },
  pan: { gen: 'Pana', dat: 'Panu', acc: 'Pana', inst: 'Panem' },
};
