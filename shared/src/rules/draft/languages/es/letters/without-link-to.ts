const LINK_TO_MASCULINE = /^(?:el )?enlace al /iu;
const LINK_TO = /^(?:el )?enlace a (?=(?:la|los|las|mi|mis)\s)/iu;

/** "el enlace al CLI" becomes "el CLI" where its address stands beside it. */
export function withoutLinkTo(words: string): string {
  return words.replace(LINK_TO_MASCULINE, 'el ').replace(LINK_TO, '');
}
