import type { NoteToRead } from '../../language-pack.js';
import type { NoteReading } from '../../material.js';
import { readClarify } from './read-clarify.js';
import { readOwn } from './read-own.js';
import { readPoint } from './read-point.js';
import { readPromise } from './read-promise.js';
import { readSay } from './read-say.js';
import { reading } from './reading.js';

/** Nothing longer is woven into a sentence, nor looked through word by word. */
const LONGEST_TEXT = 240;

/** What may become of a note in an English letter (D10): its `say` as given, its text only where nothing can go wrong. */
export function readNote({ kind, by, words, said, names }: NoteToRead): NoteReading {
  if (said) return readSay(words);
  if (words.length > LONGEST_TEXT) return reading('private', words);
  switch (kind) {
    case 'point':
      return readPoint(words, names);
    case 'fit':
    case 'unsaid':
      return readOwn(words, kind, names);
    case 'clarify':
      return readClarify(words, names);
    case 'promise':
      return readPromise(words, by, names);
  }
}
