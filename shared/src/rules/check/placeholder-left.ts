import type { Finding } from '../../contracts/index.js';
import { quick } from '../text/index.js';
import { findPhrases } from './find-phrases.js';
import type { Check } from './text-under-check.js';

const PLACEHOLDER = quick(
  /\{\{(?:[^{}\n]{0,60}\}\})?|\[\s*\p{L}[^\]\n]{0,60}\]|(?<![\p{L}\p{N}])(?:TODO|XXX)(?![\p{L}\p{N}])/gu,
);

/** K3: no place for a name or a word is left open. */
export const placeholderLeft: Check = ({ subject, body }) => [
  ...placeholdersIn(body),
  ...placeholdersIn(subject).map((finding) => ({ ...finding, in: 'subject' as const })),
];

function placeholdersIn(text: string): Finding[] {
  return findPhrases(text, PLACEHOLDER).map(({ words, at }) => ({
    rule: 'K3',
    severity: 'error',
    message: `A placeholder is left: ${words}`,
    at,
  }));
}
