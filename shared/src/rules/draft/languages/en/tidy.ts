import { PROPER_WORDS } from './proper-words.js';

/** Shorthand and what it stands for, in the order in which it is written out. */
const WRITTEN_OUT: readonly (readonly [RegExp, string])[] = [
  [/\bw\/o(?:ut)?(?=\s)/gi, 'without'],
  [/\bw\/\s?(?=\w)/gi, 'with '],
  [/\s*&\s*/g, ' and '],
  [/\s\+\s/g, ' and '],
  [/\s*->\s*/g, ' to '],
  [/\s+-+\s+/g, ', '],
  [/~\s?(?=\d)/g, 'about '],
  [/\bapprox\.?(?=\s)/gi, 'about'],
  [/\bincl\.?(?=\s)/gi, 'including'],
  [/\bexc\.?(?=\s)/gi, 'except'],
  [/\besp\.?(?=\s)/gi, 'especially'],
  [/\bacc\.? to\b/gi, 'according to'],
  [/\bvs\.?(?=\s)/gi, 'versus'],
  [/\bb\/c\b/gi, 'because'],
  [/(?<=\b1 )wks?\b/gi, 'week'],
  [/(?<=\b1 )yrs?\b/gi, 'year'],
  [/(?<=\b1 )hrs?\b/gi, 'hour'],
  [/\bwks\b/gi, 'weeks'],
  [/\bwk\b/gi, 'week'],
  [/\byrs\b/gi, 'years'],
  [/\byr\b/gi, 'year'],
  [/\bhrs\b/gi, 'hours'],
  [/\bmins\b/gi, 'minutes'],
  [/(?<=\b\d+ )min\b/gi, 'minutes'],
  [/\b(the|an?) (\d+) ?h\b/gi, '$1 $2-hour'],
  [/\b1 ?h\b/g, '1 hour'],
  [/\b(\d+) ?h\b/g, '$1 hours'],
  [/\bppl\b/gi, 'people'],
  [/\buni\b/gi, 'university'],
  [/\bdept\b\.?/gi, 'department'],
  [/\bconf\b/gi, 'conference'],
  [/\bsth\b/gi, 'something'],
  [/\bdevs\b/gi, 'developers'],
  [/\bgrads\b/gi, 'graduates'],
  [/\bgrad\b/gi, 'graduate'],
  [/\bc\+\+/gi, 'C++'],
  [/\b(electrical|mechanical|civil|chemical) eng\b/gi, '$1 engineering'],
  [/\benv\b/gi, 'environment'],
  [/\bctrl\b/gi, 'control'],
  [/\bmgmt\b/gi, 'management'],
  [/\bk8s\b/gi, 'Kubernetes'],
  [/\bjan\b\.?/gi, 'January'],
  [/\bfeb\b\.?/gi, 'February'],
  [/\baug\b\.?/gi, 'August'],
  [/\bsept?\b\.?/gi, 'September'],
  [/\boct\b\.?/gi, 'October'],
  [/\bnov\b\.?/gi, 'November'],
  [/\bdec\b\.?/gi, 'December'],
  [/\bxmas\b/gi, 'Christmas'],
  [/\b(in|from|until|till|since|by|to) march\b/gi, '$1 March'],
  [/\btue\b/gi, 'Tuesday'],
  [/\bwed\b/gi, 'Wednesday'],
  [/\bthu\b/gi, 'Thursday'],
  [/\bin may\b/gi, 'in May'],
  [/\bi\b(?=['’ ]|$)/g, 'I'],
];

const LANGUAGE_LEVEL = /\b[abc][12]\b/g;
const WORD = /[\p{L}\p{N}&]+/gu;

/** A note cleaned of shorthand: common abbreviations and units written out, names that are known with their capitals (D10). */
export function tidy(text: string): string {
  let tidied = text;
  for (const [shorthand, meaning] of WRITTEN_OUT) tidied = tidied.replace(shorthand, meaning);
  return tidied
    .replace(LANGUAGE_LEVEL, (level) => level.toUpperCase())
    .replace(WORD, (word) => PROPER_WORDS.get(word.toLowerCase()) ?? word)
    .replace(/\s+/g, ' ')
    .replace(/[\s.,;:]+$/u, '')
    .trim();
}
