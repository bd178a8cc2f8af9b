import { foldPattern } from './fold-pattern.js';

const NEVER = '(?!)';

/** A pattern of a word file that is tried at one place: whole words only. An empty pattern never matches. */
export function patternAt(pattern: string): RegExp {
  return new RegExp(`(?:${foldPattern(pattern) || NEVER})(?![\\p{L}\\p{N}])`, 'uy');
}

/** The same, for units that kept their accents. */
export function accentedPatternAt(pattern: string | undefined): RegExp {
  return new RegExp(`(?:${pattern ?? NEVER})(?![\\p{L}\\p{N}])`, 'uy');
}

/** A pattern of a word file that is looked for: whole words only, wherever they stand. */
export function patternAnywhere(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${foldPattern(pattern) || NEVER})(?![\\p{L}\\p{N}])`, 'gu');
}
