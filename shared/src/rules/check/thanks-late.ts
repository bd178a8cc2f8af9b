import { mainPart } from './main-part.js';
import type { Check } from './text-under-check.js';

const THANKS =
  /thank|grateful|appreciat|dank|merci|remerci|reconnaiss|gracias|agrade|gratitud|reconocid|\bgré\b|grazi|riconoscen|ringrazi|grat[oa]\b|dzięk|wdzięczn/iu;

/** K9: the thanks stand in the first paragraph (B). */
export const thanksLate: Check = ({ body, attendee }) =>
  THANKS.test(mainPart(body, attendee.name).at(0) ?? '')
    ? []
    : [{ rule: 'K9', severity: 'warning', message: 'The first paragraph says no thanks.' }];
