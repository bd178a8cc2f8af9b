import type { Phrasings } from '../../../pack/index.js';

/** Without the comma that other languages put. */
export const closings: Phrasings = ['Mit freundlichen Grüßen', 'Mit besten Grüßen', 'Freundliche Grüße'];
