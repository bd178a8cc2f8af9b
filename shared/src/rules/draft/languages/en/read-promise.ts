import { foldName } from '../../fold-name.js';
import type { NoteReading } from '../../material.js';
import { isCertainNounPhrase } from './certain-noun-phrase.js';
import { isThing } from './is-thing.js';
import { mustBeKept } from './must-be-kept.js';
import { reading } from './reading.js';
import { tidy } from './tidy.js';

const GIVES =
  /^(\p{L}+)(?:['’]ll| will)? (?:sends?|shares?|(?:e-?)?mails?|forwards?|passes on|pass on|shows?|gives?) (?:me )?(?=\S)/iu;
const SENDS = /^(?:send|share|forward|e-?mail|mail) (?=(?:the|an?|my|\d+)\b)/iu;
/** What is no thing but a deed. */
const DEED =
  /^(?:connect|call|ask|check|look|meet|write|send|share|forward|reply|read|apply|follow|visit|come|add|introduce|tell|give|show|bring|finish|prepare|ring|get back)\b/iu;
const AFTER_THING =
  / (?:tonight|today|tomorrow|this evening|asap|soon|I mentioned|I talked about|I spoke of|we talked about|we spoke of)$/iu;

/** A promise speaks of a thing: "gripper video" becomes "the gripper video". Theirs must be certain to be thanked for (D10). */
export function readPromise(typed: string, by: 'me' | 'them', names: ReadonlySet<string>): NoteReading {
  const given = by === 'them' ? withoutGiver(typed, names) : undefined;
  const tidied = tidy(given ?? typed.replace(SENDS, '')).replace(AFTER_THING, '');
  const turned =
    mustBeKept(tidied, 'promise', names) || DEED.test(tidied) ? undefined : turnPromise(tidied, by);
  if (turned === undefined) return reading('private', tidied);
  if (/^one\b/.test(turned) && isCertainNounPhrase(turned.replace(/^one\b/, 'the')))
    return reading('phrase', turned);
  const phrase = [turned, `the ${turned}`].find((words) => isCertainNounPhrase(words) || isThing(words));
  if (phrase !== undefined) return reading('phrase', phrase);
  return reading(by === 'me' || given !== undefined ? 'fragment' : 'private', turned);
}

/** Of "Keith sends the plan" the plan is left; whoever of theirs gives it, is among the folded `names`. */
function withoutGiver(typed: string, names: ReadonlySet<string>): string | undefined {
  const found = GIVES.exec(typed);
  const giver = foldName(found?.[1] ?? '');
  return found && (giver === 'they' || names.has(giver)) ? typed.slice(found[0].length) : undefined;
}

/** "Their" in a promise of theirs can only be the company's; anybody else in it makes it uncertain. */
function turnPromise(tidied: string, by: 'me' | 'them'): string | undefined {
  if (/\b(?:they|them|you|your|we|us|our)\b/iu.test(tidied)) return undefined;
  if (by === 'them')
    return /\b(?:I|me|my)\b/u.test(tidied) ? undefined : tidied.replace(/\btheir\b/gi, 'your');
  return /\btheir\b/iu.test(tidied) ? undefined : tidied;
}
