import { aroundTheLetter } from './around-the-letter.js';
import type { ContractRule } from './contract-rule.js';
import { finishedSentences } from './finished-sentences.js';
import type { LanguageSample } from './language-sample.js';
import { lengths } from './lengths.js';
import { orderAndNames } from './order-and-names.js';
import { phrasings } from './phrasings.js';
import { writingsOf } from './writings.js';

/**
 * What every language pack keeps (D1 to D8), each rule with the faults it finds: a spec runs them, and expects none. What is
 * special to a language stays in its own spec.
 */
export function languagePackContract(sample: LanguageSample): ContractRule[] {
  const writings = writingsOf(sample);
  return [
    ...finishedSentences(sample, writings),
    ...orderAndNames(sample, writings),
    ...lengths(sample),
    ...phrasings(sample, writings),
    ...aroundTheLetter(sample),
  ];
}
