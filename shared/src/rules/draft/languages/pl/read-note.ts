import type { NoteToRead } from '../../language-pack.js';
import type { NoteReading } from '../../material.js';
import { missesDiacritics } from './misses-diacritics.js';
import { mustStayPrivate } from './must-stay-private.js';
import { namesSomebody } from './names-somebody.js';
import { readClarify } from './read-clarify.js';
import { readOwn } from './read-own.js';
import { readPoint } from './read-point.js';
import { readPromise } from './read-promise.js';
import { readSay } from './read-say.js';
import { reading } from './reading.js';
import { tidy } from './tidy.js';
import { wordsOf } from './words-of.js';

/** Nothing longer is woven into a sentence, nor looked through word by word. */
const LONGEST_TEXT = 240;
const MOST_WORDS = 22;
const FEWEST_WORDS = 2;

/** What may become of a note in a Polish letter (D10): its `say` as given, its text only where nothing can go wrong. */
export function readNote(note: NoteToRead): NoteReading {
  if (note.said) return readSay(note.words);
  if (note.words.length > LONGEST_TEXT) return reading('private', note.words);
  const tidied = tidy(note.words);
  const kept = reading('private', tidied);
  const count = wordsOf(tidied).length;
  if (count < FEWEST_WORDS || count > MOST_WORDS || !/\p{L}{2}/u.test(tidied)) return kept;
  if (mustStayPrivate(tidied, note.words) || missesDiacritics(tidied)) return kept;
  if (namesSomebody(tidied, note.names)) return kept;
  switch (note.kind) {
    case 'point':
      return readPoint(tidied);
    case 'fit':
    case 'unsaid':
      return readOwn(tidied);
    case 'clarify':
      return readClarify(tidied);
    case 'promise':
      return readPromise(tidied, note.by);
  }
}
