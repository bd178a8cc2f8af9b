import type { LetterFacts } from '../facts.js';
import type { Phrasings } from './phrasings.js';
import type { SayDate } from './say-dates.js';
import type { Values } from './fill.js';

/** What comes next: with the date of their decision where they named one. */
export interface OutlookWords {
  dated: Phrasings;
  open: Phrasings;
}

/** What comes next in a thank-you. */
export interface NextStepWords extends OutlookWords {
  nextRound: Phrasings;
  /** After a rejection, or when the attendee withdrew. */
  closed: Phrasings;
  /** Where a language has words of its own for it; else the outlook stands as before. */
  afterOffer?: Phrasings;
}

/** Words with the date of the decision where it is known, else without. */
export function outlookOf({ dated, open }: OutlookWords, { decisionDate }: LetterFacts): Phrasings {
  return decisionDate === '' ? open : dated;
}

/** The words for the next step that suit the outcome of the meeting (D2). */
export function nextStepAfter(words: NextStepWords, facts: LetterFacts): Phrasings {
  switch (facts.outcome) {
    case 'rejected':
    case 'withdrawn':
      return words.closed;
    case 'next-round':
      return words.nextRound;
    case 'offer':
      return words.afterOffer ?? outlookOf(words, facts);
    case 'open':
      return outlookOf(words, facts);
  }
}

/** The date of the decision as phrasings ask for it; nothing where none is known. */
export function decisionIn({ decisionDate }: LetterFacts, sayDate: SayDate): Values {
  return decisionDate === '' ? {} : sayDate(decisionDate);
}
