import { leavesCompanyAlone, withCompanySubject } from './company-subject.js';
import { turnGenericYou } from './generic-you.js';

const TURNS: readonly (readonly [RegExp, string])[] = [
  [/^they['’]re\b/i, 'you are'],
  [/^they['’]ll\b/i, 'you will'],
  [/^they['’]ve\b/i, 'you have'],
  [/^they\b/i, 'you'],
  [/^their\b/i, 'your'],
];

const COMPANY = /\b(?:they|their)\b/iu;
/** What belongs to those who were spoken of just before: "juniors get their own service". */
const THEIR_OWN = /^[\p{L}-]+s (?!they\b)(?:[\p{L}]+ )their own\b/iu;
const THIRD_PERSON = /\b(?:they|them|their|theirs|themselves)\b/iu;
/** A part of something that was counted before, not the company: "team of 9, three of them …". */
const PART_OF_A_NUMBER = /\bof them\b/giu;
const OTHER_PERSON = /\b(?:I|me|my|mine|we|us|our|ours|yours|myself|yourself|themselves)\b/u;
const QUOTED = /["“][^"“”]*["”]/gu;
const KEPT_QUOTE = /“”/gu;

/**
 * A note on the company as it would be said to them: "they open in Lyon" becomes "you open in Lyon". What is quoted stays.
 * `undefined` where it is not certain who is meant.
 */
export function turnToYou(text: string): string | undefined {
  const quotes = text.match(QUOTED) ?? [];
  const typed = text.replace(QUOTED, '“”');
  const open = withCompanySubject(typed);
  if (OTHER_PERSON.test(open)) return undefined;
  const turned = open === typed ? turn(open) : turnCompany(open);
  const left = quotes.values();
  return turned?.replace(KEPT_QUOTE, (empty) => left.next().value ?? empty);
}

function turn(text: string): string | undefined {
  const generic = turnGenericYou(text);
  if (generic === undefined) return undefined;
  if (generic === text && THEIR_OWN.test(text)) return text;
  return THIRD_PERSON.test(text) ? turnCompany(generic) : generic;
}

/** Whose it is, is certain where they are what the statement is about, or where nobody else was spoken of before. */
function turnCompany(text: string): string | undefined {
  const start = text.search(COMPANY);
  const before = text.slice(0, Math.max(start, 0));
  if (start > 0 && !leavesCompanyAlone(before)) return undefined;
  const after = text.slice(before.length);
  const found = TURNS.find(([typed]) => typed.test(after));
  const turned = found ? after.replace(found[0], found[1]).replace(/\btheir\b/gi, 'your') : after;
  return THIRD_PERSON.test(turned.replace(PART_OF_A_NUMBER, '')) ? undefined : `${before}${turned}`;
}
