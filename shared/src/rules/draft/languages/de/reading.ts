import type { NoteShape } from '../../../../contracts/index.js';
import type { NoteReading } from '../../material.js';

/** What became of a note as typed, whose words fit the frames of its shape. */
export function reading(shape: NoteShape, words: string): NoteReading {
  return { shape, words, form: shape === 'private' ? 'fragment' : shape };
}
