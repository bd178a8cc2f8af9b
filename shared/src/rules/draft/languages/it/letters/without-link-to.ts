const ARTICLES: Readonly<Record<string, string>> = {
  'al ': 'il ',
  'allo ': 'lo ',
  'alla ': 'la ',
  "all'": "l'",
  'ai ': 'i ',
  'agli ': 'gli ',
  'alle ': 'le ',
  'a ': '',
  'con ': '',
};

/** What a link leads to: beside its address "il link alla tesi" is "la tesi". */
export function withoutLinkTo(words: string): string {
  const [all = '', small = ''] =
    /^il (?:link|collegamento) (al |allo |alla |all'|ai |agli |alle |a |con )/u.exec(words) ?? [];
  return all === '' ? words : `${ARTICLES[small] ?? ''}${words.slice(all.length)}`;
}
