import type { EarlierText, NoteState } from '../../contracts/index.js';
import { mergeRegisters } from './merge-registers.js';

/** How many earlier texts of one note are kept of each device; the latest ones. */
export const EARLIER_TEXTS = 20;
/** And of all devices together: nobody has so many, but a name of a device is only what a client says it is. */
const MOST_EARLIER_TEXTS = 8 * EARLIER_TEXTS;
/** The end of a hybrid time is the name of its device. */
const DEVICE_UNITS = 16;

/**
 * Merges two states of one note. A text that lost is kept as an earlier version, so that what lost an edit can be
 * seen (promises.md, "Devices agree"). Typing leaves many texts behind; those of one device push out none of another's.
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
  const earlier = latestOfEachDevice([...texts.values()].sort(byTime));
  if (earlier.length > 0) merged.earlier = earlier;
  return merged;
}

/**
 * The choice depends on all texts alone, not on what was merged first: whatever is left out is so because of later ones,
 * and those are never fewer in a larger whole.
 *
 * @param texts in their order of time, which they keep.
 */
function latestOfEachDevice(texts: EarlierText[]): EarlierText[] {
  if (texts.length <= EARLIER_TEXTS) return texts;
  const counts = new Map<string, number>();
  return texts
    .reverse()
    .filter(({ at }) => {
      const device = at.slice(-DEVICE_UNITS);
      const count = (counts.get(device) ?? 0) + 1;
      counts.set(device, count);
      return count <= EARLIER_TEXTS;
    })
    .slice(0, MOST_EARLIER_TEXTS)
    .reverse();
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
