const WORD = /[\p{L}\p{N}]+/gu;
/** What no Polish word holds without its own letters: "-ość", "-ają", "-łam", "świa-", "-ści-". */
const SURELY_MISSING =
  /(?:\p{L}osc(?:i|ia)?|[aeu]ja|[aeiy]l[ae]m|[bcdghjknprstwz]ow)$|(?<!pro|fa)sci(?!en)|swi(?:a|e)|^cwicz|zrodl|wlas|mlod|^dlug|^glow[nyia]|^slow[aion]|dzial|przylacz|polacz|wlacz|wylacz|obslug|uslug|^zaklad|sprzedaz|^ksiaz|^pieni[ae]|^zolt|^zyw|wiekszosc|^wrocl|^gdans|^krot|^wies[ck]|^ktor|^mozliw|^najwaz|^rozn[yaei]|^pozn(?:o|ie[jn])|uzyw|duz[yaeo]/u;
const WORDS_THAT_END_SO = new Set(['reklam', 'problem', 'kalem', 'szuja', 'alem', 'maja', 'szyja']);

/** True for a text with a word that is certainly misspelt without its Polish letters, and cannot be restored. */
export function missesDiacritics(text: string): boolean {
  return (text.toLowerCase().match(WORD) ?? []).some(
    (word) => SURELY_MISSING.test(word) && !WORDS_THAT_END_SO.has(word),
  );
}
