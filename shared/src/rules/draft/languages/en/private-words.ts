import type { NoteKind } from '../../../../contracts/index.js';
import { anyPattern } from '../../../text/index.js';
import { remarkFinder } from '../../remark-finder.js';
import { withoutHarmless } from './harmless-words.js';
import { HEALTH_FIELDS, PRIVATE_WORDS } from './private-word-list.js';
import { PRIVATE_REMARKS } from './private-remarks.js';
import { WordList } from './word-list.js';

const { person, oneself, money, health, doubt, unkind, confidence, foreign } = PRIVATE_WORDS;
const ANYWHERE = new WordList([person, money, health, unkind, confidence, foreign]);
/** What somebody said is not what the attendee thinks of it. */
const OUTSIDE_QUOTES = new WordList([oneself, doubt]);
const holdsRemark = remarkFinder(PRIVATE_REMARKS);
const FIELDS = new WordList([HEALTH_FIELDS]);
/** With one of these, a word of the field is about somebody's own health. */
const SOMEBODY_HAD = /\b(?:had|has|have|having|after|from|was|were|is|are|on|survivor|leave|off|my|I)\b/iu;
const QUOTED = /["“][^"“”]*["”]/gu;

const AGE =
  /\b(?:early|mid|late)[ -](?:twenties|thirties|forties|fifties|sixties)\b|\b(?:in (?:his|her|their)|around|about|nearly|almost|like) (?:\d0s|\d\d years old)\b|\bis \d{2}$|\b(?:is|are|all|mostly|half|most|every\p{L}+) (?:\p{L}+ )*?(?:under|over|below) \d{2}$/u;
/** A sum without its currency: "starting at 2100 a month", "2100 to start with". */
const BARE_SUM =
  /\b(?:starting|starts|start|starter|entry|base|basic) (?:at|on|with|of|around|about|is) (?:\p{L}+ )?\d{2,}(?=$|,| (?:a|per) (?:month|year))|\b\d[\d.,]{2,} (?:a|per) (?:month|year)\b|\b\d{3,} to start\b/iu;
const SALARY = /\b\d{2,3} ?k(?=$|,| start| gross| (?:a|per) year)/iu;
/** What the attendee made of it, at the end of a note: "…, a bit dark". */
const OPINION = /, (?:a bit|bit|very|so|too|quite|rather|super|really|such an?) [\p{L}-]+$/iu;
/** What the attendee lacks. */
const LACKING =
  /^(?:only|no|not|never|little|just)\b|\b(?:no|not|never|nothing|barely|little) (?:\p{L}+ )*?(?:yet|experience|practice|knowledge|clue)\b|\b(?:cannot|do not|have no)\b/iu;
/** Somebody by a title; after a number "ms" is a time. */
const TITLE = /(?<!\d ?)\b(?:ms|mr|mrs|miss|prof|dr)\.? \p{L}/iu;
const JOBS_CUT =
  /\b(?:cut|cuts|cutting|shed) (?:\d+ |many |some |half )?(?:the )?(?:jobs|staff|posts|people)\b/iu;
/** What the attendee tells oneself to leave alone; "do not need …" is about them. */
const FORBIDDEN =
  /^(?:do ?n['’]?t|do not|never|avoid|better not|no need to|stop) (?:mention|tell|say|ask|talk|speak|bring|name|quote|repeat|share|show|write|send|post|forget|bother|apply|trust|expect|call|joke)/iu;
const CURRENCY = /\p{Sc}/u;
const PICTURE = /\p{Extended_Pictographic}/u;
const SHORTHAND_LEFT = /[=|*^~\\#_?!;@]|:(?!\d\d)|\.\.|\/|\bTBD\b|\bTODO\b|\bXXX\b/u;

const holdsSign = anyPattern([
  AGE,
  FORBIDDEN,
  TITLE,
  JOBS_CUT,
  SALARY,
  BARE_SUM,
  CURRENCY,
  PICTURE,
  SHORTHAND_LEFT,
]);

/** True when a note must not be read by its recipient as it was typed, or when nobody can be sure. */
export function mustStayPrivate(text: string, kind: NoteKind): boolean {
  const plain = withoutHarmless(text);
  const unquoted = kind === 'point' ? plain.replace(QUOTED, ' ') : plain;
  return (
    ANYWHERE.foundIn(plain) ||
    OUTSIDE_QUOTES.foundIn(unquoted) ||
    holdsRemark(unquoted) ||
    (FIELDS.foundIn(plain) && (kind !== 'point' || SOMEBODY_HAD.test(plain))) ||
    (kind === 'point' ? OPINION : LACKING).test(text) ||
    holdsSign(text)
  );
}
