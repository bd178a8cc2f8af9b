import type { Sentence } from '../../../../contracts/index.js';
import type { LetterFacts } from '../../facts.js';
import type { Choose } from '../../language-pack.js';
import type { Material } from '../../material.js';
import { fill } from './fill.js';
import { laterReference } from './later-reference.js';
import { reach } from './reach.js';
import { FEEDBACK, REJECTION_INTEREST, REJECTION_THANKS } from './rejection-phrasings.js';
import { sayFair } from './say-fair.js';

/** The answer to a rejection (T6): gracious, with lasting interest and, where it is wanted, one short request. */
export function rejectionReply(
  facts: LetterFacts,
  points: readonly Material[],
  askFeedback: boolean,
  choose: Choose,
): Sentence[] {
  const { employer, fair } = facts;
  const thanks = fill(choose('thanks', REJECTION_THANKS), { ...sayFair(fair), employer });
  const interest = fill(choose('interest', REJECTION_INTEREST), { employer });
  return [
    { text: thanks, slot: 'thanks', noteIds: [], rule: 'T6' },
    ...laterReference(points, choose),
    { text: interest, slot: 'interest', noteIds: [], rule: 'T6' },
    reach(facts, choose),
    ...(askFeedback ? [feedback(choose)] : []),
  ];
}

function feedback(choose: Choose): Sentence {
  return { text: choose('feedback', FEEDBACK), slot: 'feedback', noteIds: [], rule: 'T6' };
}
