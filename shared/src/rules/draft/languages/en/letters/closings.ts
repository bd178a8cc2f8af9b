import type { Phrasings } from '../../../pack/index.js';

export const closings: Phrasings = [
  'Kind regards,',
  'With kind regards,',
  'Best regards,',
  'With best wishes,',
  'Yours sincerely,',
];
