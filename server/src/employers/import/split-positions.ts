/**
 * Splits the open positions of one cell at `;`, `|` and `/`. A slash inside brackets or between short words belongs to
 * the title: "Ingenieurin (m/w/d)", "UX/UI Designer".
 */
export function splitPositions(text: string): string[] {
  const outsideBrackets = text.replace(/\([^)]*\)/g, (inside) => inside.replaceAll('/', '\u2044'));
  const titles = outsideBrackets
    .split(/[;|]|\s\/|\/\s|(?<=\p{L}{4})\/(?=\p{L}{4})/u)
    .map((title) => title.replaceAll('\u2044', '/').trim())
    .filter((title) => title !== '');
  return [...new Set(titles)];
}
