import { foldUnit } from './fold-unit.js';

/** Texts that are kept: a note is asked about before and after it is tidied. */
const KEPT = 4;
const PLACE_BITS = 13;
const WORDS = 1 << (PLACE_BITS - 5);

/** A text with one bit for each of its letters, pairs and triples of letters; two of them can share a bit. */
interface SeenText {
  text: string;
  bits: Int32Array;
}

const seen: SeenText[] = Array.from({ length: KEPT }, () => ({ text: '', bits: new Int32Array(WORDS) }));
/** Which of them is forgotten next. */
let oldest = 0;

/** The bits of a text, whatever the case of its letters. They are good until other texts are asked about. */
export function bitsOf(text: string): Int32Array {
  for (const one of seen) if (one.text === text) return one.bits;
  const found = seen[oldest];
  oldest = (oldest + 1) % KEPT;
  found.text = text;
  mark(text, found.bits);
  return found.bits;
}

function mark(text: string, bits: Int32Array): void {
  bits.fill(0);
  let pair = 0;
  let last = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = foldUnit(text.charCodeAt(at));
    const triple = joined(pair, unit);
    pair = joined(last, unit);
    last = unit;
    set(bits, placeOf(unit));
    if (at > 0) set(bits, placeOf(pair));
    if (at > 1) set(bits, placeOf(triple));
  }
}

/** The places whose bits are set wherever a piece of text stands: of its triples, or of itself where it is shorter. */
export function placesOf(piece: string): number[] {
  const units = Array.from({ length: piece.length }, (_none, at) => foldUnit(piece.charCodeAt(at)));
  if (units.length === 0) return [];
  if (units.length < 3) return [placeOf(units.reduce(joined))];
  return units.slice(2).map((_unit, at) => placeOfTriple(piece, at + 2));
}

/** The place of the triple of letters that ends at a place of a text. */
export function placeOfTriple(text: string, end: number): number {
  const pair = joined(foldUnit(text.charCodeAt(end - 2)), foldUnit(text.charCodeAt(end - 1)));
  return placeOf(joined(pair, foldUnit(text.charCodeAt(end))));
}

/** Whether the bit at a place is set. */
export function isSet(bits: Int32Array, place: number): boolean {
  return (bits[place >> 5] & (1 << (place & 31))) !== 0;
}

function set(bits: Int32Array, place: number): void {
  bits[place >> 5] |= 1 << (place & 31);
}

function joined(before: number, unit: number): number {
  return Math.imul(before, 0x9e35) + unit + 1;
}

function placeOf(letters: number): number {
  return Math.imul(letters, 0x27d4eb2f) >>> (32 - PLACE_BITS);
}
