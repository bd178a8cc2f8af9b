import type { Sentence } from '../../../../contracts/index.js';
import type { LetterFacts } from '../../facts.js';
import type { Choose } from '../../language-pack.js';
import type { Material } from '../../material.js';
import { webAddress } from '../../web-address.js';
import { frame } from './frame.js';
import { plainSentence } from './plain-sentence.js';
import { INTEREST, THANKS, WITHOUT_LINK, WITH_LINK } from './promised-item-phrasings.js';
import { reach } from './reach.js';
import { salonOf } from './salon-of.js';
import { withoutLinkTo } from './without-link-to.js';

/** What was promised, once it is ready (T9): with its link, else in the words of the note. */
export function promisedItem(facts: LetterFacts, promise: Material, choose: Choose): Sentence[] {
  const values = { employer: facts.employer, salon: salonOf(facts.fair) };
  const link = webAddress(promise.note.link ?? '');
  const kept =
    link === ''
      ? frame('promise', WITHOUT_LINK, promise, choose)
      : frame('promise', WITH_LINK, withoutLinkTo(promise), choose, { link });
  return [
    plainSentence('thanks', 'D2', THANKS, values, choose),
    { ...kept, rule: 'T9' },
    plainSentence('interest', 'D2', INTEREST, values, choose),
    reach(facts, choose),
  ];
}
