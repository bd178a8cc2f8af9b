import type { Phrasings } from '../../../pack/index.js';

/** Without a comma, as Polish writes them. */
export const closings: Phrasings = [
  'Z wyrazami szacunku',
  'Łączę wyrazy szacunku',
  'Z poważaniem',
  'Łączę pozdrowienia',
  'Z serdecznymi pozdrowieniami',
];
