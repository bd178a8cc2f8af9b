import type { Sentence } from '../../../../contracts/index.js';
import type { LetterFacts } from '../../facts.js';
import { plainSentence } from './plain-sentence.js';

/** Names the person (D3). "Gentile" is the same for everybody. */
export function greeting(facts: LetterFacts): Sentence {
  return plainSentence('greeting', `Gentile ${facts.addressee},`, 'D3');
}
