import type { NoteReading } from '../../material.js';
import { asObject } from './as-object.js';
import { reading } from './reading.js';

const VERBS =
  'schick sende mail leih besorg teil zeig geb gib nenn vermittel leite reich frag hak hör lad läd meld'
    .split(' ')
    .join('|');
/** Who promises: a title with a name, or a pronoun. */
const GIVER = new RegExp(
  String.raw`^(?:(?:(?:hr|fr|herr|frau|dr)\.? )+\p{L}[\p{L}-]+|er|sie) (?=(?:${VERBS})\p{L}* )`,
  'iu',
);
const TO_ME = '(?:sie )?(?:mir |uns )?(?:noch |auch |dann )?';
const GIVEN = new RegExp(`^(?:schick|sende|mail|leih|besorg|teil|zeig|geb|gib)\\p{L}* ${TO_ME}(.+)$`, 'iu');
const GIVEN_LAST =
  /^(.+?) (?:schickt|schicken|sendet|senden|mailt|mailen|kommt|kommen|folgt|folgen)(?: sie| mir| noch| nach| zu| per \p{L}+(?:-\p{L}+)?| mit der post)*$/iu;
const NAMED = new RegExp(
  `^(?:nenn|vermittel|gib|geb)\\p{L}* ${TO_ME}(die|den) ((?:ansprech|kontakt)(?:partner|person)\\p{L}*.*)$`,
  'iu',
);
const FORWARDED = /^(?:leite|reich|geb|gib)\p{L}* (die|meine|den|meinen|das|mein) (\p{L}+) weiter$/iu;
const ASKED = /^(?:frag|hak|hör)\p{L}* (?:sie )?(wegen|zu|zum|zur|bei|beim|im|in) (.+) nach$/iu;
const INVITED = /^(?:lad|läd)\p{L}* (?:sie )?(?:mich )?(?:sie )?(zu|zum|zur|ins?) (.+?)(?: ein)?$/iu;
const ANSWERS =
  /^(?:meld\p{L}* (?:sie )?sich (?:sie )?(?:bei mir )?(.+)|g[ie]b\p{L}* (?:sie )?(?:mir )?(.+) bescheid)$/iu;
/** Posts that are spoken of by who holds them, with what joins them to a longer word. */
const POSTS: readonly (readonly [RegExp, string])[] = [
  [/^werkstudent(?:en|in)?(?!\p{L})/iu, 'einer Werkstudentenstelle'],
  [/^praktikant(?:en|in)?(?!\p{L})/iu, 'einer Praktikantenstelle'],
  [/^trainee(?!\p{L})/iu, 'einer Traineestelle'],
  [/^praktikum(?!\p{L})/iu, 'eines Praktikums'],
];
/** Anybody left in what is promised makes it uncertain. */
const SOMEBODY =
  /(?<!\p{L})(?:ich|mir|mich|sie|er|ihr\p{L}*|ihnen|ihm|ihn|wir|uns|unser\p{L}*|du|dir|dein\p{L}*)(?!\p{L})/iu;

/** A promise of theirs as typed, without who gave it. */
export function withoutGiver(text: string): string {
  return text.replace(GIVER, '');
}

/**
 * A promise of theirs as one thanks for it, whoever gave it: of "schickt die doku" the documentation is left, "meldet sich
 * bis freitag" is an answer to look forward to. `undefined` where the note is of no such kind.
 */
export function readTheirPromise(text: string): NoteReading | undefined {
  const found = turned(text);
  return found === undefined || SOMEBODY.test(found.words) ? undefined : found;
}

function turned(text: string): NoteReading | undefined {
  const named = NAMED.exec(text);
  if (named) {
    const to = named[1]?.toLowerCase() === 'die' ? 'zur' : 'zum';
    return reading('phrase', `den Kontakt ${to} ${named[2] ?? ''}`);
  }
  const asked = ASKED.exec(text);
  if (asked) return reading('fragment', `die Nachfrage ${asked[1] ?? ''} ${postOf(asked[2] ?? '')}`);
  const forwarded = FORWARDED.exec(text);
  if (forwarded)
    return reading('fragment', `die Weiterleitung ${ofMine(forwarded[1] ?? '', forwarded[2] ?? '')}`);
  const invited = INVITED.exec(text);
  if (invited) return reading('phrase', `die Einladung ${invited[1] ?? ''} ${invited[2] ?? ''}`);
  const answers = ANSWERS.exec(text);
  if (answers) return reading('phrase', `die Rückmeldung ${answers[1] ?? answers[2] ?? ''}`);
  const given = (GIVEN.exec(text) ?? GIVEN_LAST.exec(text))?.[1];
  const object = given === undefined ? undefined : asObject(given);
  return object === undefined ? undefined : reading('phrase', object);
}

/** "Werkstudent ab Februar" is about a post, whoever will hold it. */
function postOf(text: string): string {
  return POSTS.reduce((kept, [role, post]) => kept.replace(role, post), text);
}

function ofMine(article: string, noun: string): string {
  if (/^(?:die|meine)$/iu.test(article)) return `meiner ${noun}`;
  return `meines ${noun}${/[sßxz]$/u.test(noun) ? '' : 's'}`;
}
