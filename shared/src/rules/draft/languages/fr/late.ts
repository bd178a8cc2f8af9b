import type { Sentence } from '../../../../contracts/index.js';
import type { Choose } from '../../language-pack.js';
import { plainSentence } from './plain-sentence.js';

const LATE = [
  'Je vous prie d’excuser ce message un peu tardif.',
  'Pardonnez-moi de ne vous écrire qu’aujourd’hui.',
  'Ce mot vous parvient plus tard que prévu, et je m’en excuse.',
  'J’aurais aimé vous écrire plus tôt et vous présente mes excuses.',
  'Veuillez m’excuser pour le délai que j’ai mis à vous écrire.',
  'Ces lignes auraient dû vous parvenir plus tôt ; je vous prie de m’en excuser.',
] as const;

/** One clause that says a message is late (T3). */
export function late(choose: Choose): Sentence {
  return plainSentence('late', 'T3', LATE, {}, choose);
}
