import { linkOf } from './link-of.js';
import { trimRange } from './range.js';
import type { Sheet } from './sheet.js';

/** A clause that is nothing but a link belongs to the promise of mine right before it, when that has none. */
export function findLoneLinks(sheet: Sheet): void {
  for (const stretch of sheet.freeStretches()) {
    const isLink = sheet.addresses.some(
      ({ kind, start, end }) => kind === 'url' && start === stretch.start && end >= stretch.end,
    );
    if (!isLink) continue;
    const before = sheet.parts
      .filter(({ range }) => range.end <= stretch.start)
      .sort((a, b) => b.range.end - a.range.end)[0];
    if (before?.part.kind !== 'promise' || before.part.by !== 'me' || before.part.link !== null) continue;
    if (trimRange(sheet.line.text, { start: before.range.end, end: stretch.start })) continue;
    before.part.link = linkOf(sheet, stretch);
    sheet.claim(stretch);
  }
}
