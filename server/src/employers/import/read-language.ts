import { LANGUAGES } from '@afterfair/shared/contracts';
import { foldText } from './fold-text.js';

let byName: Map<string, string> | null = null;

/**
 * Reads a language by its ISO 639-1 code or its name in English, German or the language itself.
 *
 * @returns the code, `''` for an empty text, null when it is not known.
 */
export function readLanguage(text: string): string | null {
  if (text === '') return '';
  if (/^[a-z]{2}([-_][a-z]{2})?$/i.test(text)) {
    const code = text.slice(0, 2).toLowerCase();
    return new Intl.DisplayNames('en', { type: 'language' }).of(code) === code ? null : code;
  }
  byName ??= namesOfLanguages();
  return byName.get(foldText(text)) ?? null;
}

function namesOfLanguages(): Map<string, string> {
  const names = new Map<string, string>();
  const others = ['nl', 'pt', 'cs', 'sv', 'da', 'nb', 'fi', 'hu', 'ro', 'hr', 'sl', 'sk', 'uk', 'el', 'tr'];
  for (const code of [...LANGUAGES, ...others])
    for (const shownIn of ['en', 'de', code]) {
      const name = new Intl.DisplayNames(shownIn, { type: 'language' }).of(code);
      if (name !== undefined) names.set(foldText(name), code);
    }
  return names;
}
