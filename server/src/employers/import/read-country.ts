import countries from 'i18n-iso-countries';
import { LANGUAGES } from '@afterfair/shared/contracts';
import { foldText } from './fold-text.js';

let byName: Map<string, string> | null = null;

/**
 * Reads a country by its ISO 3166-1 code (two or three letters) or its name in any language of the interface or of its
 * own neighbours; accents and case are ignored.
 *
 * @returns the alpha-2 code, `''` for an empty text, null when there is no such country.
 */
export function readCountry(text: string): string | null {
  if (text === '') return '';
  const code = text.toUpperCase();
  if (/^[A-Z]{2,3}$/.test(code) && countries.isValid(code)) return countries.toAlpha2(code) ?? null;
  byName ??= namesOfCountries();
  return byName.get(foldText(text)) ?? null;
}

function namesOfCountries(): Map<string, string> {
  const names = new Map<string, string>();
  for (const language of [...LANGUAGES, 'nl', 'da', 'sv', 'cs', 'pt'])
    for (const [code, spellings] of Object.entries(countries.getNames(language, { select: 'all' })))
      for (const spelling of spellings) {
        const key = foldText(spelling);
        if (!names.has(key)) names.set(key, code);
      }
  return names;
}
