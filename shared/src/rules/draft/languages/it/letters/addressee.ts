import type { FairContact } from '../../../../../contracts/index.js';
import { cleanName } from '../../../../text/index.js';

/** Titles as they are written inside a line; engineers, lawyers and architects keep their capital. */
const TITLES: readonly (readonly [RegExp, string])[] = [
  [/^(?:gent\.?(?:mo|ma|le)?|gentilissim[oa]|gentile|egregi[oa]|egr\.?|spett\.?(?:le)?|car[oa])\s+/iu, ''],
  [/^dott\.?\s?ssa\.?(?=\s)/iu, 'dott.ssa'],
  [/^dottoressa(?=\s)/iu, 'dottoressa'],
  [/^dottore(?=\s)/iu, 'dottor'],
  [/^(?:dott\.?|dr\.?)(?=\s)/iu, 'dott.'],
  [/^prof\.?\s?ssa\.?(?=\s)/iu, 'prof.ssa'],
  [/^prof\.?(?=\s)/iu, 'prof.'],
  [/^(?:sig\.?\s?ra\.?|signora)(?=\s)/iu, 'Sig.ra'],
  [/^(?:sig\.?|signore?)(?=\s)/iu, 'Sig.'],
  [/^ing\.?(?=\s)/iu, 'Ing.'],
  [/^avv\.?(?=\s)/iu, 'Avv.'],
  [/^arch\.?(?=\s)/iu, 'Arch.'],
  [/^rag\.?(?=\s)/iu, 'Rag.'],
];

/**
 * How the contact is addressed after "Gentile": as listed, unless that is written for another language; then by the whole
 * name, which guesses nothing.
 */
export function addressee(contact: Pick<FairContact, 'name' | 'salutation' | 'language'>): string {
  const salutation = cleanName(contact.salutation ?? '');
  const foreign = contact.language !== undefined && contact.language !== 'it';
  const address = salutation === '' || foreign ? cleanName(contact.name) : salutation;
  return TITLES.reduce((written, [typed, title]) => written.replace(typed, title), address);
}
