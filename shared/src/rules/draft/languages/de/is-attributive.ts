import { ATTRIBUTES } from './words/small-words.js';

const MADE = /(?:lich|ig|isch|bar|sam|los|haft|mäßig|artig|fähig|iert|end|(?<=ge\p{L}+)t)e[nmrs]?$/u;

/** Whether a word is an adjective with its ending, as it stands before a noun. */
export function isAttributive(lower: string): boolean {
  return ATTRIBUTES.has(lower) || MADE.test(lower);
}
