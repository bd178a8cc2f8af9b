import type { NoteReading } from '../../material.js';
import { reading } from './reading.js';

const ANSWER = /^(?:najpierw |wtedy |dziś )?(?:\p{L}+ła?bym|(?:bym|należy|trzeba) \p{L}+)(?!\p{L})/iu;

/** Only what reads like the answer itself ("najpierw sprawdziłabym czujnik"); anything else may name the slip. */
export function readClarify(tidied: string): NoteReading {
  return reading(ANSWER.test(tidied) && !tidied.includes(',') ? 'clause' : 'private', tidied);
}
