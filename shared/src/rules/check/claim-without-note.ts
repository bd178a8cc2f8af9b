import type { FairAttendee, FairMeeting, Finding, Sentence, Slot } from '../../contracts/index.js';
import { mayHoldNumber } from '../text/index.js';
import type { Check, TextUnderCheck } from './text-under-check.js';

/** Slots that say something about this meeting or oneself, which only a note can know. */
const CLAIMS: readonly Slot[] = ['reference', 'fit', 'clarify', 'unsaid', 'promise'];
const NUMBER = /\p{Nd}+/gu;

/** K6: where the sentences are supplied, each claim has its note, and every number was given (D6). */
export const claimWithoutNote: Check = (text) => {
  const known = new Set(text.meetings.flatMap((meeting) => (meeting.notes ?? []).map((note) => note.id)));
  const isGiven = numbersGiven(text);
  return (text.sentences ?? []).flatMap((sentence) => {
    const why = faultOf(sentence, known, isGiven);
    const start = why === undefined ? -1 : text.body.indexOf(sentence.text);
    if (start < 0 || why === undefined) return [];
    const finding: Finding = {
      rule: 'K6',
      severity: 'error',
      message: why,
      at: [start, start + sentence.text.length],
      repair: '',
    };
    return [finding];
  });
};

function faultOf(
  { slot, text, noteIds }: Sentence,
  known: ReadonlySet<string>,
  isGiven: (number: number) => boolean,
): string | undefined {
  if (CLAIMS.includes(slot) && noteIds.length === 0) return 'No note stands behind this sentence.';
  if (noteIds.some((id) => !known.has(id))) return 'Its note belongs to no meeting of this message.';
  if (!mayHoldNumber(text)) return undefined;
  const invented = (text.match(NUMBER) ?? []).find((number) => !isGiven(Number(number)));
  return invented === undefined ? undefined : `The number ${invented} was noted nowhere.`;
}

/** Says whether a number stands in anything that was given; each part is read once, and only when it is needed. */
function numbersGiven({
  meetings,
  attendee,
  employer,
  contact,
  fairName,
}: TextUnderCheck): (number: number) => boolean {
  const unread = [
    () => numbersIn(JSON.stringify([employer, contact, fairName])),
    () => numbersIn(JSON.stringify(meetings)),
    () => numbersIn(meetings.flatMap(saidIn).join(' ')),
    () => numbersOf(attendee),
  ];
  const read: ReadonlySet<number>[] = [];
  return (number) => {
    const isGiven = (): boolean => read.some((numbers) => numbers.has(number));
    while (!isGiven()) {
      const next = unread.pop();
      if (!next) return false;
      read.push(next());
    }
    return true;
  };
}

/** Where most numbers of a letter come from. */
function saidIn({ notes, decisionBy }: FairMeeting): string[] {
  return [decisionBy?.date ?? '', ...(notes ?? []).flatMap(({ text, say }) => [text, say ?? ''])];
}

function numbersIn(given: string): ReadonlySet<number> {
  return new Set((given.normalize('NFC').match(NUMBER) ?? []).map(Number));
}

const numbersOfAttendees = new WeakMap<FairAttendee, ReadonlySet<number>>();

/** The same for an attendee, whose telephone is looked for in each of their letters. */
function numbersOf(attendee: FairAttendee): ReadonlySet<number> {
  const numbers = numbersOfAttendees.get(attendee) ?? numbersIn(JSON.stringify(attendee));
  numbersOfAttendees.set(attendee, numbers);
  return numbers;
}
