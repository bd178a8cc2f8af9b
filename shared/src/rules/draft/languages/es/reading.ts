import type { NoteReading } from '../../material.js';

/** Words that may be used in the frame of their shape. */
export function reading(shape: 'phrase' | 'clause' | 'fragment', words: string): NoteReading {
  return { shape, form: shape, words };
}

/** Words that wait for others (D10). */
export function privateReading(words: string): NoteReading {
  return { shape: 'private', form: 'fragment', words };
}
