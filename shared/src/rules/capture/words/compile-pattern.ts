import { foldPattern } from './fold-pattern.js';

const NEVER = '(?!)';
/**
 * The edges of a word. A folded word of the six languages is ASCII; the property classes of Unicode would make hundreds of
 * patterns slow to compile, on the keystroke that needs them first.
 */
const ENDS = '(?![a-z\\d])';
const STARTS = '(?<![a-z\\d])';
const ENDS_ACCENTED = '(?![a-z\\dà-ÿąćęłńśźżœ])';

/** A pattern of a word file that is tried at one place: whole words only. An empty pattern never matches. */
export function patternAt(pattern: string): RegExp {
  return new RegExp(`(?:${foldPattern(pattern) || NEVER})${ENDS}`, 'y');
}

/** The same, for units that kept their accents. */
export function accentedPatternAt(pattern: string | undefined): RegExp {
  return new RegExp(`(?:${pattern ?? NEVER})${ENDS_ACCENTED}`, 'y');
}

/** A pattern of a word file that is looked for: whole words only, wherever they stand. */
export function patternAnywhere(pattern: string): RegExp {
  return new RegExp(`${STARTS}(?:${foldPattern(pattern) || NEVER})${ENDS}`, 'g');
}
