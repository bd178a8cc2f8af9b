import type { Phrasings } from '../../../pack/index.js';

export const closings: Phrasings = [
  'Reciba un cordial saludo,',
  'Un cordial saludo,',
  'Atentamente,',
  'Cordialmente,',
  'Con un saludo cordial,',
];
