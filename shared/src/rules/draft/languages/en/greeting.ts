import type { Sentence } from '../../../../contracts/index.js';
import type { LetterFacts } from '../../facts.js';

/** Names the person (D3). */
export function greeting(facts: LetterFacts): Sentence {
  return { text: `Dear ${facts.addressee},`, slot: 'greeting', noteIds: [], rule: 'D3' };
}
