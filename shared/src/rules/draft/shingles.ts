import type { Sentence } from '../../contracts/index.js';
import { isWordAt } from '../text/index.js';
import { ShingleNumbers } from './shingle-numbers.js';

const SHINGLE_WORDS = 5;
const MASK = '\u2022';
const MASK_UNIT = MASK.charCodeAt(0);
const APOSTROPHES = new Set(["'", '’'].map((mark) => mark.charCodeAt(0)));
const START = 0x811c9dc5;
const PRIME = 0x01000193;
const OTHER_PRIME = 0x5bd1e995;

/** A text as D8 measures it. */
export interface TextToShingle {
  sentences: readonly Pick<Sentence, 'text' | 'slot'>[];
  /** Names and note texts as they stand in the sentences. */
  masked: readonly string[];
}

/** Different shingles, each as two numbers of 32 bits, one behind the other. */
export type Shingles = Int32Array;

const numbers = new ShingleNumbers();

/**
 * The different lower-cased 5-word shingles of a text without greeting and closing, masked (D8), each as 64 bits: numbers
 * are compared a hundred times faster than texts, and among a million shingles no two different ones share theirs.
 */
export function shinglesOf(draft: TextToShingle): Shingles {
  const words = hashesOfWords(maskedText(draft));
  const most = Math.max(0, words.length - SHINGLE_WORDS + 1);
  const shingles = new Int32Array(2 * most);
  numbers.reset(most);
  for (let start = 0; start < most; start += 1) {
    let low = 0;
    let high = 0;
    for (let at = start; at < start + SHINGLE_WORDS; at += 1) {
      low = (Math.imul(low, PRIME) + words[at]) | 0;
      high = (Math.imul(high, OTHER_PRIME) + words[at]) | 0;
    }
    const next = numbers.size;
    if (numbers.numberOf(low, high) === next) {
      shingles[2 * next] = low;
      shingles[2 * next + 1] = high;
    }
  }
  return shingles.slice(0, 2 * numbers.size);
}

function maskedText({ sentences, masked }: TextToShingle): string {
  const masks = masked.map((text) => text.toLowerCase()).filter((text) => text.length > 1);
  masks.sort((a, b) => b.length - a.length);
  const body = sentences.filter(({ slot }) => slot !== 'greeting' && slot !== 'closing');
  let text = body.map((sentence) => sentence.text.toLowerCase()).join(' ');
  for (const mask of masks) text = text.replaceAll(mask, MASK);
  return text;
}

/** Words may hold apostrophes; a mask is a word of its own. */
function hashesOfWords(text: string): number[] {
  const hashes: number[] = [];
  let hash = START;
  for (let at = 0; at <= text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (isWordAt(text, at) || APOSTROPHES.has(unit)) {
      hash = Math.imul(hash ^ unit, PRIME);
    } else {
      if (hash !== START) hashes.push(mixed(hash));
      if (unit === MASK_UNIT) hashes.push(mixed(MASK_UNIT));
      hash = START;
    }
  }
  return hashes;
}

/** Words that differ in their last letter only would otherwise land on neighbouring numbers. */
function mixed(value: number): number {
  const hash = Math.imul(value ^ (value >>> 15), PRIME);
  return Math.imul(hash ^ (hash >>> 13), OTHER_PRIME);
}
