import { LIMITS } from '../../../contracts/index.js';
import { cleanText } from '../../text/index.js';
import { holdsTitleWord } from '../words/compile-words.js';
import type { Range } from './range.js';
import type { Sheet } from './sheet.js';

const MOST_WORDS = 6;

/** Whether a piece reads as a job title: a few words, one of them known from titles. */
export function isTitle(sheet: Sheet, piece: Range): boolean {
  const text = sheet.line.text.slice(piece.start, piece.end);
  if (text.split(' ').length > MOST_WORDS || /[\d!?:#]/u.test(text)) return false;
  return holdsTitleWord(text);
}

/** A title as it was typed, in one clean line; `''` when there is nothing left or it is too long to be one. */
export function readTitle(sheet: Sheet, piece: Range): string {
  const title = cleanText(sheet.typed(piece));
  return title.length > LIMITS.title ? '' : title;
}
