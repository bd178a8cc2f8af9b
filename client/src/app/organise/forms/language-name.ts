/** The name of a language (ISO 639-1) in the language of the interface; its code when nobody knows it. */
export function languageName(language: string, inLanguage: string): string {
  return new Intl.DisplayNames([inLanguage], { type: 'language', fallback: 'code' }).of(language) ?? language;
}
