import type { LetterFacts } from '../facts.js';
import type { Phrasings } from './phrasings.js';

/** What the letter is after: the named position or, without one, a place in the company. */
export interface AimWords {
  inPosition: Phrasings;
  inCompany: Phrasings;
}

/** Interest in a thank-you; after a closed outcome it says what is still true. */
export interface InterestWords extends AimWords {
  afterRejection: Phrasings;
  afterWithdrawal: Phrasings;
  /** Where a language has words of its own for it; else the aim is named as before. */
  afterOffer?: Phrasings;
}

/** Words for the position where one is named, else for the company (K10). */
export function aimOf({ inPosition, inCompany }: AimWords, { position }: LetterFacts): Phrasings {
  return position === '' ? inCompany : inPosition;
}

/** The words for interest that suit the outcome of the meeting (D2). */
export function interestAfter(words: InterestWords, facts: LetterFacts): Phrasings {
  switch (facts.outcome) {
    case 'rejected':
      return words.afterRejection;
    case 'withdrawn':
      return words.afterWithdrawal;
    case 'offer':
      return words.afterOffer ?? aimOf(words, facts);
    case 'next-round':
    case 'open':
      return aimOf(words, facts);
  }
}
