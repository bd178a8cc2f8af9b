import { mainPart } from './main-part.js';
import type { Check } from './text-under-check.js';

/** Beginnings of words that thank, in the languages of the packs; "Gedanken", "commercial" and "thanks to our talk" do not. */
const THANKS = [
  'thank(?!s to (?:our|this|that|which|whom))|grateful|gratitude|appreciat|much obliged',
  '(?:be|ver)?dank',
  'merci|remerci|reconnaiss|gré(?!\\p{L})',
  'gracias(?! al? (?:nuestr[oa]|la|esta|este|su|ello|eso|esto|lo|los|las|que|cual|conversación|encuentro)(?!\\p{L}))|agradec|agradezc|gratitud|reconocid',
  'grazie(?! (?:al|alla|allo|a quest[oa]|al nostro|alla nostra) )|ringrazi|riconoscen|gratitudine|grat[oaie](?!\\p{L})',
  '(?:po)?dziękow|(?:po)?dziękuj|dzięki za|wdzięczn',
];
const PATTERN = new RegExp(`(?<!\\p{L})(?:${THANKS.join('|')})`, 'iu');

/** K9: the thanks stand in the first paragraph (B). */
export const thanksLate: Check = ({ body, attendee }) =>
  PATTERN.test(mainPart(body, attendee.name).at(0) ?? '')
    ? []
    : [{ rule: 'K9', severity: 'warning', message: 'The first paragraph says no thanks.' }];
