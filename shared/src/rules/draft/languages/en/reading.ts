import type { NoteShape } from '../../../../contracts/index.js';
import type { NoteReading } from '../../material.js';

/** A reading whose words stand in the frame of their shape; private words stand in none. */
export function reading(shape: NoteShape, words: string): NoteReading {
  return { shape, words, form: shape === 'private' ? 'fragment' : shape };
}
