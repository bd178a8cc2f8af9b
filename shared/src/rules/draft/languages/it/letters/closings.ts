import type { Phrasings } from '../../../pack/index.js';

export const closings: Phrasings = ['Cordiali saluti,'];
