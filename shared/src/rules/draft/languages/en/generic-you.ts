const YOU = /\byou(?=['’ ,]|$)/giu;
const TURNS: readonly (readonly [RegExp, string])[] = [
  [/\byou['’]re\b/giu, 'people are'],
  [/\byou['’]ll\b/giu, 'people will'],
  [/\byou['’]ve\b/giu, 'people have'],
  [/\byou\b/giu, 'people'],
  [/\byour\b/giu, 'their'],
];

/**
 * "You" in a note for oneself is anybody, not the recipient: "you spend 3 weeks on board" becomes "people spend 3 weeks on
 * board". `undefined` where that would not be plain: two of them, or a "your" of somebody else.
 */
export function turnGenericYou(text: string): string | undefined {
  const first = text.search(YOU);
  const your = text.search(/\byour\b/iu);
  if (first < 0) return your < 0 ? text : undefined;
  if ((text.match(YOU) ?? []).length > 1 || (your >= 0 && your < first) || /\byours(?:elf)?\b/iu.test(text))
    return undefined;
  if (your >= 0 && /\b(?:they|their|them)\b/iu.test(text)) return undefined;
  return TURNS.reduce((turned, [typed, meant]) => turned.replace(typed, meant), text);
}
