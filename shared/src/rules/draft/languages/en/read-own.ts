import type { NoteKind } from '../../../../contracts/index.js';
import type { NoteReading } from '../../material.js';
import { isCertainNounPhrase } from './certain-noun-phrase.js';
import { completeOwn } from './complete-own.js';
import { inFirstPerson } from './first-person.js';
import { mustBeKept } from './must-be-kept.js';
import { reading } from './reading.js';
import { sayColon } from './say-colon.js';
import { tidy } from './tidy.js';
import { VERBS } from './verbs.js';
import { withObjectArticle } from './with-object-article.js';
import { wordsOf } from './words-of.js';

const OTHERS = /\b(?:you|your|they|their|we|us|our)\b/iu;

/** A note on the attendee's own skills and history (D10). */
export function readOwn(typed: string, kind: NoteKind, names: ReadonlySet<string>): NoteReading {
  const tidied = completeOwn(tidy(sayColon(typed, true)));
  if (mustBeKept(tidied, kind, names) || OTHERS.test(tidied)) return reading('private', tidied);
  const stated = inFirstPerson(tidied);
  if (stated === undefined && VERBS.has(wordsOf(tidied).at(0) ?? '')) return reading('private', tidied);
  if (stated === undefined) return reading(isCertainNounPhrase(tidied) ? 'phrase' : 'fragment', tidied);
  const words = withObjectArticle(stated);
  return { ...reading('clause', words), form: /[;–]/u.test(words) ? 'fragment' : 'clause' };
}
