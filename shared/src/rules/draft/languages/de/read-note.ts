import { foldName } from '../../fold-name.js';
import { holdsWholeName } from '../../holds-whole-name.js';
import type { NoteToRead } from '../../language-pack.js';
import type { NoteReading } from '../../material.js';
import { asObject, hasFiniteVerb } from './as-object.js';
import { completeParts } from './complete-parts.js';
import { inFirstPerson } from './first-person.js';
import { mustStayPrivate } from './private-words.js';
import { inPerfect } from './perfect.js';
import { quotedWords, setQuote, withoutQuote } from './quoted.js';
import { isSubordinate } from './is-subordinate.js';
import { isToDo } from './is-to-do.js';
import { nounOf } from './noun-of.js';
import { readClarify } from './read-clarify.js';
import { readPromise } from './read-promise.js';
import { readTheirPromise, withoutGiver } from './read-their-promise.js';
import { readSay } from './read-say.js';
import { reading } from './reading.js';
import { restoreCapitals } from './restore-capitals.js';
import { sayEquation } from './say-equation.js';
import { speaksOfPerson } from './speaks-of-person.js';
import { tidy } from './tidy.js';
import { turnToYou } from './turn-to-you.js';
import { upperFirst } from './upper-first.js';
import { wholeStatement } from './whole-statement.js';
import { SINGULAR_VERBS } from './words/finite-verbs.js';
import { ATTRIBUTES, VERB_NOUNS } from './words/small-words.js';

/** Nothing longer is woven into a sentence, nor looked through word by word. */
const LONGEST_TEXT = 240;
const MOST_WORDS = 22;
const SHORTEST_SINGLE_WORD = 8;
const ABOUT_OTHERS = /(?<!\p{L})(?:sie|ihr\p{L}*|ihnen|wir|uns|unser\p{L}*)(?!\p{L})/iu;

/** Words in -en that may stand at the start without being a verb. */
const BEGINNINGS = new Set(
  'allen beiden daneben drinnen draußen drüben einen gegen gestern hinten innen außen ihren keinen meinen morgen neben oben sieben unten wegen zwischen'.split(
    ' ',
  ),
);
/** What one cannot do or hardly, what one owns up to, and one's family: nobody wants that in a letter. */
const LACKING =
  /(?<!\p{L})(?:kein\p{L}{0,2}|nur|nicht|kaum|wenig|noch nie|eigentlich|lieber|eher|aber|trotzdem|obwohl|noten|eltern|großeltern|geschwister|familie|verheiratet|ledig|(?:habe?|mit|ein|zwei|drei) kind(?:er)?)(?!\p{L})/iu;

/** What may become of a note in a German letter (D10): its `say` as given, its text only where nothing can go wrong. */
export function readNote(note: NoteToRead): NoteReading {
  if (note.said) return readSay(note.words);
  const kept = reading('private', note.words);
  if (note.words.length > LONGEST_TEXT) return kept;
  const quoted =
    note.kind === 'point' ? quotedWords(note.words, (word) => note.names.has(foldName(word))) : undefined;
  const theirs = note.kind === 'promise' && note.by === 'them';
  const typed = theirs ? withoutGiver(note.words) : (quoted ?? note.words);
  const tidied = setQuote(tidy(sayEquation(typed)));
  const words = tidied.split(' ');
  const short = words.length === 1 && (note.kind === 'point' || tidied.length < SHORTEST_SINGLE_WORD);
  if (short || words.length > MOST_WORDS || !/\p{L}{2}/u.test(tidied) || /["„“”]/u.test(withoutQuote(tidied)))
    return kept;
  if (mustStayPrivate(tidied) || namesSomebody(tidied, note.names)) return kept;
  const written = restoreCapitals(tidied);
  if (written === undefined) return kept;
  if (!/\p{L}{4}/u.test(written) || written.split('(').length !== written.split(')').length) return kept;
  if (quoted !== undefined) return { ...reading('fragment', `„${upperFirst(written)}“`), form: 'clause' };
  switch (note.kind) {
    case 'point':
      return readPoint(written) ?? kept;
    case 'fit':
    case 'unsaid':
      return readOwn(written) ?? kept;
    case 'clarify':
      return readClarify(written) ?? kept;
    case 'promise':
      return (theirs ? readTheirPromise(written) : undefined) ?? readPromise(written, note.by);
  }
}

function readPoint(written: string): NoteReading | undefined {
  if (speaksOfPerson(written)) return undefined;
  const turned = turnToYou(written);
  if (turned !== undefined && isSubordinate(turned.words)) return readSubordinate(turned.words);
  if (turned === undefined || beginsWithVerb(turned.words) || isToDo(turned.words)) return undefined;
  const whole = completeParts(turned.words, true);
  if (whole === undefined) return undefined;
  if (turned.saysYou) return reading('clause', whole);
  const object = asObject(whole);
  if (object !== undefined) return reading('phrase', definite(object));
  const statement = wholeStatement(withoutTopic(whole)).replace(/heißt: ([^,:]+)/u, 'heißt „$1“');
  if (/[:;]/u.test(statement)) return undefined;
  return reading(isStatement(statement) ? 'clause' : 'fragment', statement);
}

/** A clause with its verb at the end; "wer will, lernt schweißen" is a whole statement. */
function readSubordinate(text: string): NoteReading | undefined {
  const [, main = ''] = text.split(', ');
  if (hasFiniteVerb(main.split(' ')[0] ?? '')) return reading('clause', upperFirst(text));
  return hasFiniteVerb(text.split(' ').at(-1) ?? '') ? reading('clause', text) : undefined;
}

/** Whether its first part has a subject and a verb, so that it says something of the company (D10). */
function isStatement(text: string): boolean {
  return /^\p{Lu}|^\d/u.test(text) && hasFiniteVerb(text.split(/, | \(/u)[0] ?? '');
}

/** "Flotte: 400 Busse" is about the fleet; behind a colon there is no room for another one. */
function withoutTopic(text: string): string {
  return text.replace(/^(\p{Lu}[\p{L}-]+): ([^:]+)$/u, (typed, topic: string, rest: string) =>
    nounOf(topic.toLowerCase()) === undefined ? typed : `${rest} (${topic})`,
  );
}

/** A verb at the start that is nobody's for certain, or a word that may be one. */
function beginsWithVerb(text: string): boolean {
  const [first = '', second = ''] = text.split(/,? /u);
  if (SINGULAR_VERBS.has(first)) return true;
  return (
    VERB_NOUNS.has(first) ||
    (/^\p{Ll}{3,}[eln]{1,2}n$/u.test(first) &&
      !ATTRIBUTES.has(first) &&
      second.toLowerCase() === second &&
      !BEGINNINGS.has(first))
  );
}

/** What was spoken of is known to both: "eine neue Leitstelle" is "die neue Leitstelle". */
function definite(object: string): string {
  return object
    .replace(/^eine (?=\p{Ll}+e )/u, 'die ')
    .replace(/^einen (?=\p{Ll}+en )/u, 'den ')
    .replace(/^ein (\p{Ll}+e)s /u, 'das $1 ');
}

function readOwn(written: string): NoteReading | undefined {
  if (ABOUT_OTHERS.test(written) || LACKING.test(written)) return undefined;
  const stated = inFirstPerson(written) ?? inPerfect(written);
  if (stated !== undefined) return reading('clause', stated);
  const [first = '', ...rest] = written.split(': ');
  if (rest.length > 1 || (rest.length === 1 && first.includes(' '))) return undefined;
  const plain = rest.length === 1 ? `${rest[0] ?? ''} (${first})` : written;
  const whole = completeParts(plain, false);
  if (whole === undefined || SINGULAR_VERBS.has(whole.split(' ')[0] ?? '')) return undefined;
  return reading('fragment', whole);
}

function namesSomebody(text: string, names: ReadonlySet<string>): boolean {
  const plain = foldName(text);
  const words = plain.split(/[^\p{L}\p{N}]+/u);
  return words.some((word) => names.has(word)) || holdsWholeName(plain, names);
}
