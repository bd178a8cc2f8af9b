const LINK_TO: readonly (readonly [RegExp, string])[] = [
  [/^le lien (?:de |vers )(?=la |l’|l'|le |les |mon |ma |mes )/u, ''],
  [/^le lien du /u, 'le '],
  [/^le lien des /u, 'les '],
];

/** "le lien de la carte" is "la carte" where the link itself stands in the sentence. */
export function withoutLinkTo(words: string): string {
  return LINK_TO.reduce((text, [typed, left]) => text.replace(typed, left), words);
}
