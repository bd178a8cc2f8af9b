import type { Finding } from '../../contracts/index.js';
import { PICTURE, quick, signsIn } from '../text/index.js';
import { findPhrases } from './find-phrases.js';
import type { FoundPhrase } from './find-phrases.js';
import { findHaste } from './haste.js';
import { PUSHING_WORDS } from './pushing-words.js';
import { inBodyAndSubject } from './in-body-and-subject.js';
import { findShouting } from './shouting.js';
import type { Check, TextUnderCheck } from './text-under-check.js';

const PUSHING = quick(
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${PUSHING_WORDS.join('|')})(?![\\p{L}\\p{N}])`, 'giu'),
);
const MARKS = quick(/[!?]*!\s?[!?]+|\?{2,}!*/gu);
const EMOJI = quick(
  /(?![©®™])\p{Extended_Pictographic}(?:\uFE0F|\u200D\p{Extended_Pictographic}|\p{Emoji_Modifier})*/gu,
);

/** K12: no pushing, pleading or demanding; no runs of exclamation marks, capitals or emoji (A, B, C). */
export const pushingTone: Check = (text) =>
  inBodyAndSubject(text, (where) => [
    ...findPushing(where).map(({ words, at }) => warning(`This sounds pushing: ${words}`, at)),
    ...findPhrases(where, MARKS).map(({ words, at }) =>
      warning('One mark is enough.', at, words.includes('?') ? '?' : '.'),
    ),
    ...findShouting(where)
      .filter(({ words }) => !wasGiven(words, text))
      .map(({ words, at }) => warning(`Capitals read as shouting: ${words}`, at, words.toLowerCase())),
    ...findEmoji(where).map(({ at }) => warning('A letter does without emoji.', at, '')),
  ]);

/** Pushing words, and haste in a sentence that has none: one remark for each is enough. */
function findPushing(text: string): FoundPhrase[] {
  const pushing = findPhrases(text, PUSHING);
  const beside = ([start]: [number, number]): boolean =>
    pushing.some(({ at }) => !/[.!?\n]/u.test(text.slice(Math.min(at[0], start), Math.max(at[0], start))));
  return [...pushing, ...findHaste(text).filter(({ at }) => !beside(at))];
}

function findEmoji(text: string): FoundPhrase[] {
  return (signsIn(text) & PICTURE) === 0 ? [] : findPhrases(text, EMOJI);
}

/** Names, positions and notes keep their capitals, and an abbreviation is often typed without them. */
function wasGiven(
  words: string,
  { attendee, employer, contact, fairName, meetings }: TextUnderCheck,
): boolean {
  const given = JSON.stringify([attendee, employer, contact, fairName, meetings]).toLowerCase();
  return words.split(/\s+/u).every((word) => given.includes(word.toLowerCase()));
}

function warning(message: string, at: [number, number], repair?: string): Finding {
  return { rule: 'K12', severity: 'warning', message, at, ...(repair === undefined ? {} : { repair }) };
}
