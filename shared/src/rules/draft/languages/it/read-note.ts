import type { NoteShape } from '../../../../contracts/index.js';
import { foldName } from '../../fold-name.js';
import { holdsWholeName } from '../../holds-whole-name.js';
import type { NoteToRead } from '../../language-pack.js';
import type { NoteReading, WordForm } from '../../material.js';
import { isCertainNounPhrase } from './certain-noun-phrase.js';
import { endsLikeThey } from './ends-like-they.js';
import { inFirstPerson, startsAsFirstPerson } from './first-person.js';
import { lacksSubject } from './lacks-subject.js';
import { withArticle } from './nouns.js';
import { mustStayPrivate } from './must-stay-private.js';
import { GIVEN_NAMES } from './given-names.js';
import { readPromise } from './read-promise.js';
import { readSay } from './read-say.js';
import { readsForeign } from './reads-foreign.js';
import { isStatement } from './statement.js';
import { tidy } from './tidy.js';
import { turnToYou } from './turn-to-you.js';
import { saysThey } from './verbs.js';
import { wordsOf } from './words-of.js';

/** Nothing longer is woven into a sentence, nor looked through word by word. */
const LONGEST_TEXT = 240;
const MOST_WORDS = 22;
const FEWEST_WORDS = 2;
/** How long something lasts is nothing to speak about: "tre settimane a bordo". */
const DURATION = /^(?:due|tre|quattro|cinque|sei|sette|otto|nove|\d+) /iu;
/** "Fermerei prima la linea", but no wish and no regret. */
const WOULD = /^(?:io )?(?!avrei|vorrei|potrei|dovrei|sarei|saprei)\p{L}+[aei]rei(?!\p{L})/iu;
const ANSWER = /^(?:la )?risposta (?:giusta|corretta|esatta)(?: è|:)? (.+)$/iu;

/** What may become of a note in an Italian letter (D10): its `say` as given, its text only where nothing can go wrong. */
export function readNote(note: NoteToRead): NoteReading {
  if (note.said) return readSay(note.words, note.kind);
  const kept = reading('private', note.words);
  if (note.words.length > LONGEST_TEXT) return kept;
  const tidied = tidy(note.words);
  const count = tidied.split(' ').length;
  if (count < (note.kind === 'promise' ? 1 : FEWEST_WORDS) || count > MOST_WORDS || !/\p{L}{2}/u.test(tidied))
    return kept;
  if (mustStayPrivate(tidied, note.kind) || readsForeign(tidied) || namesSomebody(tidied, note.names))
    return kept;
  switch (note.kind) {
    case 'point':
      return readPoint(tidied) ?? kept;
    case 'fit':
    case 'unsaid':
      return readOwn(tidied) ?? kept;
    case 'clarify':
      return readAnswer(tidied) ?? kept;
    case 'promise':
      return readPromise(tidied, note.by) ?? kept;
  }
}

function readPoint(tidied: string): NoteReading | undefined {
  const turn = turnToYou(tidied);
  if (turn === undefined || (!turn.turned && startsAsFirstPerson(tidied))) return undefined;
  const { words, turned } = turn;
  if (turned)
    return leavesThem(words)
      ? undefined
      : reading('clause', words, /[,;(]/u.test(words) ? 'fragment' : 'clause');
  if (isCertainNounPhrase(words)) return reading(DURATION.test(words) ? 'fragment' : 'phrase', words);
  if (isStatement(words)) return reading('clause', words, /[,;:(]/u.test(words) ? 'fragment' : 'clause');
  if (lacksSubject(words)) return undefined;
  return barePhrase(words) ?? reading('fragment', words);
}

/** Only an answer may follow; whatever names the slip stays private. */
function readAnswer(tidied: string): NoteReading | undefined {
  if (WOULD.test(tidied)) return reading('clause', tidied.replace(/^io /iu, ''));
  const [, answer = ''] = ANSWER.exec(tidied) ?? [];
  return answer.includes(' ') ? reading('fragment', answer) : undefined;
}

/** After the turn a "they" that is left must belong to a subject of its own. */
function leavesThem(words: string): boolean {
  const parts = words.split(/(?<!\p{L})(?:che|cui|dove|i|gli|le|tutti)(?!\p{L})/iu);
  return wordsOf(parts.at(0) ?? '').some((word) => saysThey(word) || endsLikeThey(word));
}

function readOwn(tidied: string): NoteReading | undefined {
  if (/(?<!\p{L})(?:loro|voi|vi|vostr[oaie]|noi|nostr[oaie])(?!\p{L})/iu.test(tidied)) return undefined;
  const stated = inFirstPerson(tidied);
  if (stated !== undefined) {
    const [, ...others] = stated.split(', ');
    const loose = others.some((part) => !startsAsFirstPerson(part));
    return loose
      ? reading('fragment', stated)
      : reading('clause', stated, others.length > 0 ? 'fragment' : 'clause');
  }
  if (isCertainNounPhrase(tidied)) return reading('phrase', tidied);
  if (lacksSubject(tidied)) return undefined;
  return barePhrase(tidied, true) ?? reading('fragment', tidied);
}

/** A noun phrase that was typed without its article, where that is certain. */
function barePhrase(words: string, own = false): NoteReading | undefined {
  const phrase = withArticle(words, own);
  return phrase !== undefined && isCertainNounPhrase(phrase) ? reading('phrase', phrase) : undefined;
}

function namesSomebody(text: string, names: ReadonlySet<string>): boolean {
  const plain = foldName(text);
  const words = plain.split(/[^\p{L}\p{N}]+/u);
  return words.some((word) => names.has(word) || GIVEN_NAMES.has(word)) || holdsWholeName(plain, names);
}

/** A colon of the note's own becomes a dash where another colon stands before it. */
function reading(
  shape: NoteShape,
  words: string,
  form: WordForm = shape === 'private' ? 'fragment' : shape,
): NoteReading {
  return {
    shape,
    form,
    words: form === 'fragment' && shape !== 'private' ? words.replace(/: /u, ' – ') : words,
  };
}
