import type { NoteReading } from '../../material.js';
import { isCertainNounPhrase } from './certain-noun-phrase.js';
import { lacksSubject } from './lacks-subject.js';
import { mustBeKept } from './must-be-kept.js';
import { quotedWords } from './quoted-words.js';
import { reading } from './reading.js';
import { relateVerb } from './relate-verb.js';
import { sayColon } from './say-colon.js';
import { sayEquation } from './say-equation.js';
import { saysYou } from './says-you.js';
import { tidy } from './tidy.js';
import { turnToYou } from './turn-to-you.js';
import { withSubjectArticle } from './with-subject-article.js';
import { withoutSpeaker } from './without-speaker.js';

const FEWEST_QUOTED = 3;
/** What one may do, in a part that does not say who. */
const ONE_MAY = /, can (?=\p{L})/giu;

/** A note on what was said in the meeting (D10). */
export function readPoint(typed: string, names: ReadonlySet<string>): NoteReading {
  const said = withoutSpeaker(typed, names);
  const quote = quotedWords(said);
  if (quote !== undefined) return readQuote(quote, names);
  const tidied = tidy(sayColon(sayEquation(said), false));
  const turned = mustBeKept(tidied, 'point', names) ? undefined : turnToYou(tidied);
  if (turned === undefined) return reading('private', tidied);
  const whole = relateVerb(turned.replace(ONE_MAY, ', and one can '));
  if (lacksSubject(whole)) return reading('private', tidied);
  if (isCertainNounPhrase(whole)) return reading('phrase', whole);
  return saysYou(whole) ? reading('clause', whole) : reading('fragment', withSubjectArticle(whole));
}

/** The recipient's own words stay as they are; only their first letter is a capital. */
function readQuote(quote: string, names: ReadonlySet<string>): NoteReading {
  const words = `“${quote.charAt(0).toUpperCase()}${quote.slice(1)}”`;
  const kept = mustBeKept(words, 'point', names) || quote.split(' ').length < FEWEST_QUOTED;
  return reading(kept ? 'private' : 'fragment', words);
}
