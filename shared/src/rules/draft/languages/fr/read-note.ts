import type { NoteShape } from '../../../../contracts/index.js';
import { foldName } from '../../fold-name.js';
import { holdsWholeName } from '../../holds-whole-name.js';
import type { NoteToRead } from '../../language-pack.js';
import type { NoteReading } from '../../material.js';
import { isCertainNounPhrase } from './certain-noun-phrase.js';
import { isCertainStatement } from './certain-statement.js';
import { inline } from './inline.js';
import { grumbles, lacksSubject } from './lacks-subject.js';
import { isToDo, mustStayPrivate } from './private-words.js';
import { readClarify } from './read-clarify.js';
import { readOwn } from './read-own.js';
import { readPromise } from './read-promise.js';
import { readSay } from './read-say.js';
import { tidy } from './tidy.js';
import { turnToYou } from './turn-to-you.js';
import { withArticle } from './with-article.js';

/** Nothing longer is woven into a sentence, nor looked through word by word. */
const LONGEST_TEXT = 240;
const MOST_WORDS = 22;
const FEWEST_WORDS = 2;
/** What only says that it was not said, of a note whose kind says so already. */
const NOT_SAID = /, (?:pas|jamais|non) dit$/u;

/** What may become of a note in a French letter (D10): its `say` as given, its text only where nothing can go wrong. */
export function readNote(note: NoteToRead): NoteReading {
  if (note.said) return readSay(note.words);
  if (note.words.length > LONGEST_TEXT) return reading('private', note.words);
  const typed = note.kind === 'unsaid' ? note.words.replace(NOT_SAID, '') : note.words;
  if (note.kind === 'promise') return readPromise(typed, note.by, (text) => mustBeKept(text, note.names));
  const tidied = tidy(typed);
  if (mustBeKept(tidied, note.names)) return reading('private', tidied);
  switch (note.kind) {
    case 'point':
      return readPoint(tidied);
    case 'fit':
    case 'unsaid':
      return readOwn(tidied);
    case 'clarify':
      return readClarify(tidied);
  }
}

function mustBeKept(tidied: string, names: ReadonlySet<string>): boolean {
  const words = tidied.split(/[\s\u202F]+/u);
  const length = words.length < FEWEST_WORDS || words.length > MOST_WORDS || !/\p{L}{2}/u.test(tidied);
  return length || mustStayPrivate(tidied) || namesSomebody(tidied, names);
}

function readPoint(tidied: string): NoteReading {
  if (isToDo(tidied) || grumbles(tidied)) return reading('private', tidied);
  const turned = turnToYou(tidied);
  if (turned === undefined) return reading('private', tidied);
  if (lacksSubject(turned)) return reading('private', tidied);
  const words = withArticle(inline(turned), 'definite');
  if (isCertainNounPhrase(words)) return reading('phrase', words);
  return reading(isCertainStatement(words) ? 'clause' : 'fragment', words);
}

function namesSomebody(text: string, names: ReadonlySet<string>): boolean {
  const plain = foldName(text);
  const words = plain.split(/[^\p{L}\p{N}]+/u);
  return words.some((word) => names.has(word)) || holdsWholeName(plain, names);
}

function reading(shape: NoteShape, words: string): NoteReading {
  return { shape, words, form: shape === 'private' ? 'fragment' : shape };
}
