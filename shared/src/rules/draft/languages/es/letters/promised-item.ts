import type { Sentence } from '../../../../contracts/index.js';
import type { LetterFacts } from '../../facts.js';
import type { Choose } from '../../language-pack.js';
import type { Material } from '../../material.js';
import { webAddress } from '../../web-address.js';
import { fill } from './fill.js';
import { frame } from './frame.js';
import {
  ITEM_WITH_LINK,
  ITEM_WITHOUT_LINK,
  PROMISED_INTEREST,
  PROMISED_THANKS,
} from './promised-item-phrasings.js';
import { reach } from './reach.js';
import { sayFair } from './say-fair.js';
import { withoutLinkTo } from './without-link-to.js';

/** What was promised, once it is ready (T9): with its address, or in words where it has none. */
export function promisedItem(facts: LetterFacts, promise: Material, choose: Choose): Sentence[] {
  const { employer, fair } = facts;
  const thanks = fill(choose('thanks', PROMISED_THANKS), { ...sayFair(fair), employer });
  const interest = fill(choose('interest', PROMISED_INTEREST), { employer });
  return [
    { text: thanks, slot: 'thanks', noteIds: [], rule: 'D2' },
    item(promise, choose),
    { text: interest, slot: 'interest', noteIds: [], rule: 'D2' },
    reach(facts, choose),
  ];
}

function item(promise: Material, choose: Choose): Sentence {
  const link = webAddress(promise.note.link ?? '');
  return link === ''
    ? frame('promise', ITEM_WITHOUT_LINK, promise, choose)
    : frame('promise', ITEM_WITH_LINK, withoutLinkTo(promise), choose, { link });
}
