import type { Finding } from '../../contracts/index.js';
import type { Check } from './text-under-check.js';

const PLACEHOLDER =
  /\{\{(?:[^{}\n]{0,60}\}\})?|\[\s*\p{L}[^\]\n]{0,60}\]|(?<![\p{L}\p{N}])(?:TODO|XXX)(?![\p{L}\p{N}])/gu;

/** K3: no place for a name or a word is left open. */
export const placeholderLeft: Check = ({ subject, body }) => [
  ...placeholdersIn(body),
  ...placeholdersIn(subject).map((finding) => ({ ...finding, in: 'subject' as const })),
];

function placeholdersIn(text: string): Finding[] {
  return [...text.matchAll(PLACEHOLDER)].map((match) => ({
    rule: 'K3',
    severity: 'error',
    message: `A placeholder is left: ${match[0]}`,
    at: [match.index, match.index + match[0].length],
  }));
}
