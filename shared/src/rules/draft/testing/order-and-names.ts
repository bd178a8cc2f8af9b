import type { OutcomeKind, Sentence, Slot } from '../../../contracts/index.js';
import type { ContractRule } from './contract-rule.js';
import type { LanguageSample } from './language-sample.js';
import type { Writing } from './writings.js';

/** A letter with what it was written of. */
interface Letter extends Omit<Writing, 'letters'> {
  sentences: Sentence[];
}

const NOTED: ReadonlySet<Slot> = new Set<Slot>(['reference', 'fit', 'clarify', 'unsaid', 'promise']);
/** The position is still to be had. */
const UNDECIDED: ReadonlySet<OutcomeKind> = new Set<OutcomeKind>(['open', 'next-round']);

/** D2 to D4, K10 and K15: what stands in which order, and that a letter names what is known. */
export function orderAndNames(sample: LanguageSample, writings: readonly Writing[]): ContractRule[] {
  const letters = writings.flatMap(({ letters: all, ...one }) =>
    all.map((sentences) => ({ ...one, sentences })),
  );
  const those = (isFaulty: (letter: Letter) => boolean) => (): string[] => [
    ...new Set(letters.filter(isFaulty).map((letter) => `${letter.kind}: ${textOf(letter)}`)),
  ];
  return [
    ['D2: a letter has its slots in their order', those(hasOtherSlots)],
    ['D2, D3: a letter thanks first, and names the company', those((letter) => thanksBadly(letter, sample))],
    ['D2: the thank-you is for this meeting, at the fair', those(namesNoFair)],
    ['D4, D6: what was noted is said, with the id of its note', those(losesNote)],
    ['K10: interest names the position, else the company', those(namesNoAim)],
    ['K15: a letter says how to reach its writer', those(namesNoWay)],
    ['D2, D5: the date of the decision is said in words', those((letter) => losesDecision(letter, sample))],
    ['D2, T9: a promise that is ready has its address', those(losesLink)],
    ['D2, D5: a promise for a date names it in words', those((letter) => losesPromisedDate(letter, sample))],
  ];
}

function textOf({ sentences }: Letter, slot?: Slot): string {
  return sentences
    .filter((one) => slot === undefined || one.slot === slot)
    .map(({ text }) => text)
    .join(' ');
}

function hasOtherSlots({ sentences, slots }: Letter): boolean {
  const found = sentences.map(({ slot }) => slot);
  return found.filter((slot, place) => slot !== found[place - 1]).join(' ') !== slots.join(' ');
}

function thanksBadly(letter: Letter, { thanks }: LanguageSample): boolean {
  if (letter.slots[0] !== 'thanks') return false;
  return !thanks.test(textOf(letter, 'thanks')) || !textOf(letter).includes(letter.facts.employer);
}

function namesNoFair(letter: Letter): boolean {
  const isThankYou = letter.kind === 'thank-you' && letter.slots[0] === 'thanks';
  return (
    isThankYou && [letter.facts.employer, letter.facts.fair].some((name) => !textOf(letter).includes(name))
  );
}

function losesNote({ note, sentences }: Letter): boolean {
  const words = note?.words.toLowerCase() ?? '';
  return sentences.some(({ text, slot, noteIds }) =>
    NOTED.has(slot) ? new Set(noteIds).size !== 1 || !text.toLowerCase().includes(words) : noteIds.length > 0,
  );
}

function namesNoAim(letter: Letter): boolean {
  const { position, employer, outcome } = letter.facts;
  const isAsked = letter.kind === 'thank-you' && letter.slots[0] === 'interest';
  const aims = position !== '' && UNDECIDED.has(outcome) ? [position] : [employer, position];
  return isAsked && !aims.some((aim) => aim !== '' && textOf(letter).includes(aim));
}

function namesNoWay(letter: Letter): boolean {
  const { email, phone, link } = letter.facts;
  const ways = [email, phone, link].filter((way) => way !== '');
  return (
    letter.slots.includes('reach') && ways.length > 0 && !ways.some((way) => textOf(letter).includes(way))
  );
}

function losesDecision(letter: Letter, sample: LanguageSample): boolean {
  const { decisionDate, outcome } = letter.facts;
  return (
    outcome === 'open' &&
    decisionDate !== '' &&
    letter.slots.includes('next-step') &&
    !says(sample, letter, 'next-step', decisionDate)
  );
}

function losesLink(letter: Letter): boolean {
  const { link, by } = letter.note?.note ?? {};
  return link !== undefined && by !== 'them' && !textOf(letter, 'promise').includes(link);
}

function losesPromisedDate(letter: Letter, sample: LanguageSample): boolean {
  const { link, by, date } = letter.note?.note ?? {};
  const isFramed = letter.kind === 'thank-you' && letter.note?.form !== 'sentence';
  const isAhead = isFramed && date !== undefined && link === undefined && by !== 'them';
  return isAhead && !says(sample, letter, 'promise', date);
}

function says({ dates }: LanguageSample, letter: Letter, slot: Slot, date: string): boolean {
  return (dates[date] ?? []).some((form) => textOf(letter, slot).includes(form));
}
