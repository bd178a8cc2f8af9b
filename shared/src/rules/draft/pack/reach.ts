import type { Sentence } from '../../../contracts/index.js';
import type { LetterFacts } from '../facts.js';
import type { Choose } from '../language-pack.js';
import type { Pen } from './pen.js';
import type { Phrasings } from './phrasings.js';

/** How to reach the sender, by what is known. */
export interface ReachWords {
  /** With `{email}` and `{phone}`. */
  both: Phrasings;
  /** With one address, `{where}`: an e-mail address or a link. */
  address: Phrasings;
  /** With one number, `{where}`. */
  phone: Phrasings;
  /** By a reply only. */
  none: Phrasings;
}

/** How to reach the sender (D2, K15). A phrasing may end in an address, which gets its full stop here. */
export function writeReach(words: ReachWords, facts: LetterFacts, pen: Pen, choose: Choose): Sentence {
  const { email, phone, link } = facts;
  const values = { email, phone, where: email || phone || link };
  const written = pen.plain('reach', 'K15', reachBy(words, facts), values, choose);
  return written.text.endsWith('.') ? written : { ...written, text: `${written.text}.` };
}

function reachBy(words: ReachWords, { email, phone, link }: LetterFacts): Phrasings {
  if (email && phone) return words.both;
  if (email) return words.address;
  if (phone) return words.phone;
  return link ? words.address : words.none;
}
