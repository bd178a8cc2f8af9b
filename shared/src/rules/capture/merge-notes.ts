import type { EarlierText, NoteState } from '../../contracts/index.js';
import { mergeRegisters } from './merge-registers.js';

/** How many earlier texts of one note are kept; the latest ones. */
export const EARLIER_TEXTS = 20;

/**
 * Merges two states of one note. A text that lost is kept as an earlier version, so that what lost an edit can be
 * seen (promises.md, "Devices agree").
 */
export function mergeNotes(a: NoteState, b: NoteState): NoteState {
  const { earlier: earlierA = [], ...registersA } = a;
  const { earlier: earlierB = [], ...registersB } = b;
  const merged: NoteState = mergeRegisters<NoteState>(registersA, registersB);
  const texts = new Map<string, EarlierText>();
  for (const text of [...earlierA, ...earlierB]) keep(texts, text);
  for (const register of [a.text, b.text]) {
    if (register) keep(texts, { text: register.value, at: register.at });
  }
  if (merged.text) texts.delete(key({ text: merged.text.value, at: merged.text.at }));
  const earlier = [...texts.values()].sort(byTime).slice(-EARLIER_TEXTS);
  if (earlier.length > 0) merged.earlier = earlier;
  return merged;
}

function keep(texts: Map<string, EarlierText>, text: EarlierText): void {
  texts.set(key(text), text);
}

function key(text: EarlierText): string {
  return `${text.at} ${text.text}`;
}

function byTime(a: EarlierText, b: EarlierText): number {
  return key(a) < key(b) ? -1 : 1;
}
