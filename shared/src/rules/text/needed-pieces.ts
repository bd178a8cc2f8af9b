import { readPattern } from './read-pattern.js';
import type { PatternPart } from './read-pattern.js';

/** Wordings of a part are spelt out as long as there are no more of them than this. */
const MOST_WORDINGS = 32;
/** A piece longer than this rules out no more texts. */
const LONG_ENOUGH = 6;

/** What is known of the texts that a part of a pattern matches. */
interface Known {
  /** All of them, where they can be spelt out. */
  wordings?: readonly string[];
  /** Each of them holds one of these, or stands in a text that does. */
  pieces?: readonly string[];
}

/**
 * Pieces of text of which every text that a pattern matches holds at least one, whatever the case of letters; `undefined`
 * where there are none, as in `\d+`. A text without any of them need not be tried.
 */
export function neededPieces(pattern: RegExp): readonly string[] | undefined {
  return bestPieces(known(readPattern(pattern)));
}

function known(part: PatternPart): Known {
  switch (part.kind) {
    case 'text':
      return { wordings: part.among };
    case 'anything':
      return {};
    case 'look':
      return { wordings: [''], pieces: part.wanted && bestPieces(known(part.wanted)) };
    case 'repeat':
      return knownOfRepeat(part);
    case 'row':
      return knownOfRow(part.parts.map(known));
    case 'choice':
      return knownOfChoice(part.parts.map(known));
  }
}

function knownOfRepeat({ part, least, most }: Extract<PatternPart, { kind: 'repeat' }>): Known {
  const once = known(part);
  if (least > 0) return { pieces: bestPieces(once) };
  return most === 1 && once.wordings ? { wordings: ['', ...once.wordings] } : {};
}

function knownOfRow(row: readonly Known[]): Known {
  let spelt: readonly string[] = [''];
  let best: readonly string[] | undefined;
  let whole = true;
  for (const { wordings, pieces } of row) {
    best = better(best, pieces);
    if (wordings && canSpellOut(spelt, wordings)) {
      spelt = spelt.flatMap((before) => wordings.map((next) => before + next));
    } else {
      best = better(best, spelt);
      spelt = wordings ?? [''];
      whole = false;
    }
  }
  return whole ? { wordings: spelt, pieces: best } : { pieces: better(best, spelt) };
}

function canSpellOut(before: readonly string[], next: readonly string[]): boolean {
  return before.length === 1 || next.length === 1 || before.length * next.length <= MOST_WORDINGS;
}

function knownOfChoice(choices: readonly Known[]): Known {
  if (choices.every(({ wordings }) => wordings !== undefined))
    return { wordings: choices.flatMap(({ wordings }) => wordings ?? []) };
  const pieces = choices.map(bestPieces);
  return pieces.includes(undefined) ? {} : { pieces: pieces.flatMap((some) => some ?? []) };
}

function bestPieces({ wordings, pieces }: Known): readonly string[] | undefined {
  return better(pieces, wordings);
}

/** The pieces that rule out more: those whose shortest is longer (white space is everywhere), of two alike the fewer. */
function better(
  a: readonly string[] | undefined,
  b: readonly string[] | undefined,
): readonly string[] | undefined {
  const [ofA, ofB] = [shortest(a), shortest(b)];
  if (ofA === 0 && ofB === 0) return undefined;
  if (ofA === ofB) return (a?.length ?? 0) <= (b?.length ?? 0) ? a : b;
  return ofA > ofB ? a : b;
}

function shortest(pieces: readonly string[] | undefined): number {
  const lengths = (pieces ?? ['']).map((piece) => piece.trim().length);
  return Math.min(LONG_ENOUGH, ...lengths);
}
