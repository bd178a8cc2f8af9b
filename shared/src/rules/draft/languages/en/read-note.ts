import type { NoteShape } from '../../../../contracts/index.js';
import { foldName } from '../../fold-name.js';
import type { NoteToRead } from '../../language-pack.js';
import type { NoteReading } from '../../material.js';
import { inFirstPerson } from './first-person.js';
import { isCertainNounPhrase } from './certain-noun-phrase.js';
import { lacksSubject } from './lacks-subject.js';
import { mustStayPrivate } from './private-words.js';
import { readSay } from './read-say.js';
import { saysYou } from './says-you.js';
import { tidy } from './tidy.js';
import { turnToYou } from './turn-to-you.js';

/** Nothing longer is woven into a sentence, nor looked through word by word. */
const LONGEST_TEXT = 240;
const MOST_WORDS = 22;
const FEWEST_WORDS = 2;

/** What may become of a note in an English letter (D10): its `say` as given, its text only where nothing can go wrong. */
export function readNote(note: NoteToRead): NoteReading {
  if (note.said) return readSay(note.words);
  if (note.words.length > LONGEST_TEXT) return reading('private', note.words);
  const tidied = tidy(note.words);
  const words = tidied.split(' ');
  const kept = reading('private', tidied);
  if (words.length < FEWEST_WORDS || words.length > MOST_WORDS || !/\p{L}{2}/u.test(tidied)) return kept;
  if (mustStayPrivate(tidied) || namesSomebody(tidied, note.names)) return kept;
  switch (note.kind) {
    case 'point':
      return readPoint(tidied);
    case 'fit':
    case 'unsaid':
      return readOwn(tidied);
    case 'clarify':
      return /^I would\b/.test(tidied) ? reading('clause', tidied) : kept;
    case 'promise':
      return readPromise(tidied, note.by);
  }
}

function readPoint(tidied: string): NoteReading {
  const turned = turnToYou(tidied);
  if (turned === undefined) return reading('private', tidied);
  if (isCertainNounPhrase(turned)) return reading('phrase', turned);
  if (saysYou(turned)) return reading('clause', turned);
  return reading(lacksSubject(turned) ? 'private' : 'fragment', turned);
}

function readOwn(tidied: string): NoteReading {
  if (/\b(?:you|your|they|their|we|us|our)\b/iu.test(tidied)) return reading('private', tidied);
  const stated = inFirstPerson(tidied);
  if (stated !== undefined)
    return { ...reading('clause', stated), form: /[,;(]/u.test(stated) ? 'fragment' : 'clause' };
  return reading(isCertainNounPhrase(tidied) ? 'phrase' : 'fragment', tidied);
}

/** A promise speaks of a thing: "gripper video" becomes "the gripper video". Theirs must be certain to be thanked for. */
function readPromise(tidied: string, by: 'me' | 'them'): NoteReading {
  const turned = turnPromise(tidied, by);
  if (turned === undefined) return reading('private', tidied);
  if (/^one\b/.test(turned) && isCertainNounPhrase(turned.replace(/^one\b/, 'the')))
    return reading('phrase', turned);
  const phrase = [turned, `the ${turned}`].find(isCertainNounPhrase);
  if (phrase !== undefined) return reading('phrase', phrase);
  return reading(by === 'me' ? 'fragment' : 'private', turned);
}

/** "Their" in a promise of theirs can only be the company's; anybody else in it makes it uncertain. */
function turnPromise(tidied: string, by: 'me' | 'them'): string | undefined {
  if (/\b(?:they|them|you|your|we|us|our)\b/iu.test(tidied)) return undefined;
  if (by === 'them')
    return /\b(?:I|me|my)\b/u.test(tidied) ? undefined : tidied.replace(/\btheir\b/gi, 'your');
  return /\btheir\b/iu.test(tidied) ? undefined : tidied;
}

function namesSomebody(text: string, names: ReadonlySet<string>): boolean {
  const plain = foldName(text);
  const words = plain.split(/[^\p{L}\p{N}]+/u);
  return (
    words.some((word) => names.has(word)) ||
    [...names].some((name) => name.includes(' ') && plain.includes(name))
  );
}

function reading(shape: NoteShape, words: string): NoteReading {
  return { shape, words, form: shape === 'private' ? 'fragment' : shape };
}
