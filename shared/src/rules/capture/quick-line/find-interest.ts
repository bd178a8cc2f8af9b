import type { Sheet } from './sheet.js';

const MARKED = /(?<![\p{L}\p{N}!])!([1-5])(?![\p{L}\p{N}!])/u;

/** The interest: the first `!1` to `!5` that stands alone. */
export function findInterest(sheet: Sheet): void {
  const match = MARKED.exec(sheet.line.text);
  if (!match) return;
  const range = { start: match.index, end: match.index + match[0].length };
  if (!sheet.isFree(range)) return;
  sheet.claim(range, { kind: 'interest', span: sheet.spanOf(range), interest: Number(match[1]) });
}
