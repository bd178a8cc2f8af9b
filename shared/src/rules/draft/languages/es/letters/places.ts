import type { LetterFacts } from '../../../facts.js';
import type { Values } from '../../../pack/index.js';
import { sayFair } from './say-fair.js';

/** `{fair}` with its article, and `{deFair}`. */
export function places({ fair }: LetterFacts): Values {
  return { ...sayFair(fair) };
}
