import type { Finding } from '../../contracts/index.js';
import { letterWords } from '../letter-words.js';
import { countWords } from '../text/index.js';
import { mainPart } from './main-part.js';
import type { Check } from './text-under-check.js';

const PARAGRAPHS = { from: 2, to: 3 };

/** K11: two or three paragraphs, and as many words as D1 allows without greeting and closing. */
export const lengthOutside: Check = ({ kind, body, attendee }) => {
  const paragraphs = mainPart(body, attendee.name);
  const words = paragraphs.reduce((sum, paragraph) => sum + countWords(paragraph), 0);
  const allowed = letterWords(kind);
  return [
    ...(paragraphs.length >= PARAGRAPHS.from && paragraphs.length <= PARAGRAPHS.to
      ? []
      : [warning(`The text has ${paragraphs.length} paragraphs; two or three read best.`)]),
    ...(words >= allowed.from && words <= allowed.to
      ? []
      : [warning(`The text has ${words} words; ${allowed.from} to ${allowed.to} read best.`)]),
  ];
};

function warning(message: string): Finding {
  return { rule: 'K11', severity: 'warning', message };
}
