import { foldName } from '../../fold-name.js';
import { holdsWholeName } from '../../holds-whole-name.js';
import type { NoteToRead } from '../../language-pack.js';
import type { NoteReading } from '../../material.js';
import { GIVEN_NAMES } from './given-names.js';
import { inFirstPerson, tellsOfOneself } from './first-person.js';
import { isCertainNounPhrase } from './noun-phrase.js';
import { lacksSubject } from './loose-subject.js';
import { isOneClause, isPluralStatement } from './plural-statement.js';
import { isToDo, mustStayPrivate } from './private-words.js';
import { quotedWords } from './quoted-words.js';
import { readAnswer } from './read-answer.js';
import { readPromise } from './read-promise.js';
import { readSay } from './read-say.js';
import { privateReading, reading } from './reading.js';
import { tidy } from './tidy.js';
import { trimRemark } from './trim-remark.js';
import { withDuration } from './with-duration.js';
import { withIndefinite } from './with-indefinite.js';

/** Nothing longer is woven into a sentence, nor looked through word by word. */
const LONGEST_TEXT = 240;
const MOST_WORDS = 22;
const FEWEST_WORDS = 2;

/** Words of somebody who is in the talk: a point with one of them needs to be turned by its writer. */
const SOMEBODY_IN_TALK =
  /(?<!\p{L})(?:yo|me|mi|mis|conmigo|tú|tu|tus|te|ti|contigo|nos|nosotros|nosotras|nuestr[oa]s?|vosotros|vuestr[oa]s?|usted|os|ellos|ellas|les|quieres|puedes|tienes|eres|sabes|vas|haces|debes)(?!\p{L})/iu;
/** "dos de ellos en Portugal" counts what was named before. */
const SOME_OF_THEM = / de ell[oa]s(?!\p{L})/giu;
/** What one knows of theirs is the reader's own: "conozco su software". */
const I_KNOW_THEIRS =
  /^(?:conozco|uso|usé|utilizo|utilicé|probé|leí|sigo|visité|compro|vi|he (?:usado|leído|probado|visto|visitado)) sus? /iu;
/** What one makes little of oneself: "solo 3 meses, lo dejé". */
const BELITTLES =
  /(?<!\p{L})(?:s[oó]lo|solamente|apenas|nada más|lo dejé|me defiendo|chapurreo|poco|poca)(?!\p{L})/iu;
const THEIRS = /(?<!\p{L})(?:su|sus|suyo|suya|ellos|ellas|ustedes|les|tu|te)(?!\p{L})/iu;
/** Words of names that are nobody's name. */
const PARTICLES = new Set('del los las van von der den san'.split(' '));
const IMPERSONAL = /^(?:no )?(?:hay|se) \p{L}{3,} /iu;

/** What may become of a note in a Spanish letter (D10): its `say` as given, its text only where nothing can go wrong. */
export function readNote(note: NoteToRead): NoteReading {
  if (note.said) return readSay(note.words);
  if (note.words.length > LONGEST_TEXT) return privateReading(note.words);
  const tidied = quotedWords(trimRemark(tidy(note.words)));
  const words = tidied.split(' ');
  if (words.length < FEWEST_WORDS || words.length > MOST_WORDS || !/\p{L}{2}/u.test(tidied))
    return privateReading(tidied);
  if (mustStayPrivate(tidied) || namesSomebody(tidied, note.names)) return privateReading(tidied);
  switch (note.kind) {
    case 'point':
      return readPoint(tidied);
    case 'fit':
    case 'unsaid':
      return readOwn(tidied);
    case 'clarify':
      return readAnswer(tidied);
    case 'promise':
      return readPromise(tidied, note.by);
  }
}

/** "Catan a ciegas también" reads better with its adverb in front. */
const TOO_AT_END = /^(.+) también$/u;

function readPoint(typed: string): NoteReading {
  const tidied = isPluralStatement(typed) ? typed.replace(TOO_AT_END, 'también $1') : typed;
  if (
    SOMEBODY_IN_TALK.test(tidied.replace(SOME_OF_THEM, '')) ||
    tellsOfOneself(tidied) ||
    isToDo(tidied) ||
    lacksSubject(tidied)
  )
    return privateReading(tidied);
  if (isPluralStatement(tidied) || IMPERSONAL.test(tidied))
    return reading(isOneClause(tidied) ? 'clause' : 'fragment', tidied);
  return reading(isCertainNounPhrase(tidied) ? 'phrase' : 'fragment', tidied);
}

function readOwn(typed: string): NoteReading {
  const tidied = withDuration(typed);
  if (BELITTLES.test(tidied) || THEIRS.test(tidied.replace(I_KNOW_THEIRS, ''))) return privateReading(tidied);
  const stated = inFirstPerson(tidied);
  if (stated !== undefined)
    return { ...reading('clause', stated), form: isOneClause(stated) ? 'clause' : 'fragment' };
  if (lacksSubject(tidied)) return privateReading(tidied);
  const thing = withIndefinite(tidied);
  return reading(isCertainNounPhrase(thing) ? 'phrase' : 'fragment', thing);
}

function namesSomebody(text: string, names: ReadonlySet<string>): boolean {
  const plain = foldName(text);
  const words = plain.split(/[^\p{L}\p{N}]+/u);
  return (
    words.some((word) => (names.has(word) && !PARTICLES.has(word)) || GIVEN_NAMES.has(word)) ||
    holdsWholeName(plain, names)
  );
}
