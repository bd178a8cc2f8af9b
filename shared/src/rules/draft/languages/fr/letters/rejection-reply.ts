import type { Sentence } from '../../../../contracts/index.js';
import type { LetterFacts } from '../../facts.js';
import type { Choose } from '../../language-pack.js';
import type { Material } from '../../material.js';
import { laterReference } from './later-reference.js';
import { plainSentence } from './plain-sentence.js';
import { reach } from './reach.js';
import { FEEDBACK, INTEREST, THANKS } from './rejection-phrasings.js';
import { salonOf } from './salon-of.js';

/** The gracious answer to a rejection (T6); it asks for advice only where the policy wants it. */
export function rejectionReply(
  facts: LetterFacts,
  points: readonly Material[],
  askFeedback: boolean,
  choose: Choose,
): Sentence[] {
  const values = { employer: facts.employer, salon: salonOf(facts.fair) };
  return [
    plainSentence('thanks', 'T6', THANKS, values, choose),
    ...laterReference(points, choose),
    plainSentence('interest', 'D2', INTEREST, values, choose),
    reach(facts, choose),
    ...(askFeedback ? [plainSentence('feedback', 'T6', FEEDBACK, {}, choose)] : []),
  ];
}
