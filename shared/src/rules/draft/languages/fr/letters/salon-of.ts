const SAYS_WHAT_IT_IS = /^(?:salon|forum)(?:\s|$)/iu;

/**
 * The fair as a masculine noun, so that "au", "du" and "ce" stand before it whatever its name is: "salon European Career
 * Day", but "Forum de l’emploi" as it is.
 */
export function salonOf(fair: string): string {
  return SAYS_WHAT_IT_IS.test(fair) ? fair : `salon ${fair}`;
}
