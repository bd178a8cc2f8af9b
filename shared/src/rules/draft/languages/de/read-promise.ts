import type { NoteReading } from '../../material.js';
import { asObject } from './as-object.js';
import { reading } from './reading.js';

const SOMEBODY = /(?<!\p{L})(?:sie|er|ihr\p{L}*|ihnen|wir|uns|unser\p{L}*|du|dir|dein\p{L}*|ihm)(?!\p{L})/iu;
const MINE = /(?<!\p{L})(?:ich|mir|mich|mein\p{L}*)(?!\p{L})/iu;
const TO_SEND = /^(?:ich )?(?:schicke?|sende|maile?|nachreichen:|schicken:) /iu;
const TAIL = /^([^,(]+)(?:, ([^,()]+)| \(([^()]+)\))$/u;

/**
 * A promise speaks of a thing: "cad-zeichnung vom griff" becomes "die CAD-Zeichnung vom Griff", what comes behind a comma
 * stands in brackets. Theirs must be certain to be thanked for.
 */
export function readPromise(text: string, by: 'me' | 'them'): NoteReading {
  if (SOMEBODY.test(text) || (by === 'them' && MINE.test(text))) return reading('private', text);
  const thing = text.replace(TO_SEND, '');
  const tail = TAIL.exec(thing);
  const object = asObject(tail?.[1] ?? thing);
  if (object !== undefined) {
    const more = tail?.[2] ?? tail?.[3];
    return reading('phrase', more === undefined ? object : `${object} (${more})`);
  }
  return reading(by === 'me' ? 'fragment' : 'private', thing);
}
