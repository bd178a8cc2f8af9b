import { foldText } from './fold-text.js';

/** Legal forms at the end of a name, folded; a name differs little with or without them. */
const LEGAL_FORMS = [
  ...[
    'gmbhcokg',
    'gmbhundcokg',
    'agcokg',
    'gmbh',
    'ggmbh',
    'ohg',
    'kg',
    'kgaa',
    'ug',
    'ag',
    'se',
    'eg',
    'ev',
    'gbr',
  ],
  ...[
    'ltd',
    'limited',
    'plc',
    'llc',
    'llp',
    'inc',
    'corp',
    'as',
    'asa',
    'aps',
    'ab',
    'oy',
    'oyj',
    'sa',
    'sas',
    'sarl',
  ],
  ...['spa', 'srl', 'sl', 'slu', 'lda', 'bv', 'nv', 'spzoo', 'sro', 'kft', 'doo', 'dd'],
];

/** What two spellings of one employer share: accents, case, spacing and the legal form are ignored. */
export function employerKey(name: string): string {
  const words = name.trim().split(/[\s,]+/);
  for (let kept = 1; kept < words.length; kept += 1) {
    if (
      LEGAL_FORMS.includes(foldText(words.slice(kept).join(''))) &&
      foldText(words.slice(0, kept).join('')) !== ''
    )
      return foldText(words.slice(0, kept).join(''));
  }
  return foldText(name);
}
