import { anyPattern } from './any-pattern.js';
import { groupBy } from './group-by.js';
import { pieceFinder } from './piece-finder.js';

const KEY = 3;
const WORD = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;
const STAR_WITHIN = /\*(?=.)/u;

/**
 * Says whether a text holds one of the turns, given in lower case: words or several words, a `*` for any ending. Much faster
 * than one pattern of all, which would be tried at every letter.
 */
export function turnFinder(turns: readonly string[]): (text: string) => boolean {
  const plain = turns.filter((turn) => !STAR_WITHIN.test(turn));
  const single = plain.filter((turn) => !turn.includes(' ') && !turn.includes('’'));
  const whole = new Set(single.filter((turn) => !turn.endsWith('*')));
  const stems = single.filter((turn) => turn.endsWith('*')).map((turn) => turn.slice(0, -1));
  const byKey = groupBy(stems, (stem) => stem.slice(0, KEY));
  const holdsPhrase = pieceFinder(
    plain.filter((turn) => turn.includes(' ') || turn.includes('’')).map(asPhrase),
  );
  const holdsWithin = anyPattern(turns.filter((turn) => STAR_WITHIN.test(turn)).map(asPattern));
  return (text) => {
    const words = text.toLowerCase().match(WORD) ?? [];
    const parts = words.flatMap((word) => (word.includes('-') ? [word, ...word.split('-')] : [word]));
    const line = ` ${words.join(' ')} `;
    return (
      parts.some(
        (word) => whole.has(word) || byKey.get(word.slice(0, KEY))?.some((stem) => word.startsWith(stem)),
      ) ||
      holdsPhrase(line) ||
      holdsWithin(line)
    );
  };
}

/** A turn as it stands in a line of words: " n ai pas ", " très chaleureu". */
function asPhrase(turn: string): string {
  const words = ` ${(turn.match(WORD) ?? []).join(' ')}`;
  return turn.endsWith('*') ? words : `${words} `;
}

function asPattern(turn: string): RegExp {
  return new RegExp(` ${turn.replaceAll('’', ' ').replaceAll('*', '[^ ]*')} `, 'u');
}
