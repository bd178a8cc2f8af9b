import type { StepKind } from '../../contracts/index.js';
import { stableHash } from '../text/index.js';

/**
 * Which phrasings a letter gets (D8), recorded with the step so that every machine renders the same text. Each number
 * counts from 0.
 */
export interface PhrasingCode {
  /** The attendee's place among all who write to the recipient: no two of them share it. */
  writer: number;
  /** The recipient's place among all contacts of the fair. */
  recipient: number;
  /** Tells apart the letters of one attendee to one recipient; the same for everybody's letter of that kind and ordinal. */
  letter: number;
}

/** Where a slot's polynomial is read: slots that stand in one letter have points of their own. */
const POINTS: readonly string[] = [
  'thanks',
  'interest',
  'next-step',
  'reach',
  'reference',
  'reference again',
  'fit',
  'clarify',
  'unsaid',
  'promise',
  'late',
  'feedback',
  'subject',
  'structure',
  'closing',
];

const CODE = /^(\d+)\.(\d+)\.(\d+)$/;

/**
 * The number of the phrasing for a slot of `count` phrasings. It is the value of a polynomial over the field of the largest
 * prime p that the phrasings fill (a Reed-Solomon code): two writers to one recipient differ by a polynomial of degree one
 * and share at most one slot, as long as there are at most p² of them; letters to different recipients, and those of
 * different number, differ by one of degree two and share at most two.
 */
export function phrasingFor(code: PhrasingCode, slot: string, count: number): number {
  const prime = largestPrime(count);
  const { writer, recipient, letter } = code;
  const point = pointOf(slot);
  const rows = Math.floor(writer / prime);
  const constant = writer + letter;
  const linear = rows + Math.floor(recipient / prime) + 3 * letter;
  const square = recipient + Math.floor(rows / prime) + 7 * letter;
  const at = point % prime;
  return (constant + at * ((linear % prime) + at * (square % prime))) % prime;
}

/** What tells a letter apart from others of the same two people. */
export function letterNumber(kind: StepKind, ordinal: number): number {
  const first = {
    'thank-you': 0,
    reminder: 2,
    'rejection-reply': 5,
    'promised-item': 7,
    'keep-in-touch': 11,
  };
  return first[kind] + ordinal - 1;
}

/** The code as it is recorded. */
export function codeText({ writer, recipient, letter }: PhrasingCode): string {
  return [writer, recipient, letter].join('.');
}

/** A recorded code; `undefined` when the text is none. */
export function readCode(text: string | undefined): PhrasingCode | undefined {
  const found = CODE.exec(text ?? '');
  if (!found) return undefined;
  const [writer = 0, recipient = 0, letter = 0] = found.slice(1).map(Number);
  return { writer, recipient, letter };
}

function pointOf(slot: string): number {
  const known = POINTS.indexOf(slot);
  if (known >= 0) return known;
  const ofWord = POINTS.indexOf(slot.split(' ').at(0) ?? '');
  return ofWord >= 0 ? ofWord : POINTS.length + (stableHash(slot) % 89);
}

const primes: number[] = [];

/** There are few counts of phrasings, and each is asked for in every letter. */
function largestPrime(most: number): number {
  return (primes[most] ??= findPrime(most));
}

function findPrime(most: number): number {
  for (let number = most; number > 2; number -= 1) if (isPrime(number)) return number;
  return Math.max(1, most);
}

function isPrime(number: number): boolean {
  for (let divisor = 2; divisor * divisor <= number; divisor += 1) if (number % divisor === 0) return false;
  return number > 1;
}
