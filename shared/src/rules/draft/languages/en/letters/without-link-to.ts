/** "the link to the film" is "the film" where its address stands beside it. */
export function withoutLinkTo(words: string): string {
  return words.replace(/^the link to /, '');
}
