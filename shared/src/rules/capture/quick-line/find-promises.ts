import { LIMITS } from '../../../contracts/index.js';
import { findLoneLinks } from './find-lone-links.js';
import { promiseDate } from './promise-date.js';
import { promiseShapes } from './promise-shape.js';
import type { PromiseShape } from './promise-shape.js';
import { outsideOf, trimRange } from './range.js';
import type { Range } from './range.js';
import { linkOf } from './link-of.js';
import type { LineLanguage, Sheet } from './sheet.js';

/** Promises of mine and of theirs, one to a clause, each with its date and link. */
export function findPromises(sheet: Sheet): void {
  for (const stretch of sheet.freeStretches()) {
    for (const language of sheet.languages) {
      const shapes = promiseShapes(sheet, stretch, language);
      if (shapes.filter((shape) => take(sheet, shape, language)).length > 0) break;
    }
  }
  findLoneLinks(sheet);
}

function take(sheet: Sheet, { by, clause, object, when }: PromiseShape, language: LineLanguage): boolean {
  const { text } = sheet.line;
  const links = sheet.addresses.filter(
    ({ kind, start, end }) => kind === 'url' && start >= clause.start && end <= clause.end,
  );
  const pieces = [...outsideOf(object, links), ...(when ? [when] : [])];
  const words = pieces.flatMap((piece) => trimRange(text, piece) ?? []);
  const date = promiseDate(sheet, words, language);
  const kept =
    by === 'them'
      ? outsideOf(clause, links)
      : words.flatMap((piece) => outsideOf(piece, date ? [date.taken] : []));
  const said = kept
    .flatMap((piece: Range) => trimRange(text, piece) ?? [])
    .map((piece) => sheet.typed(piece));
  const promised = said.join(' ');
  if (!/[\p{L}\p{N}]/u.test(promised) || promised.length > LIMITS.noteText) return false;
  const [link] = links;
  sheet.claim(clause, {
    kind: 'promise',
    span: sheet.spanOf(clause),
    by,
    text: promised,
    date: date?.read ?? null,
    link: link ? linkOf(sheet, link) : null,
  });
  return true;
}
