import type { LinkRead } from './quick-reading.js';
import type { Range } from './range.js';
import type { Sheet } from './sheet.js';

/** A link as it was typed, with a scheme. */
export function linkOf(sheet: Sheet, range: Range): LinkRead {
  const typed = sheet.typed(range);
  return { url: /^https?:\/\//iu.test(typed) ? typed : `https://${typed}`, span: sheet.spanOf(range) };
}
