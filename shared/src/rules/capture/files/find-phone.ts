import { LIMITS } from '../../../contracts/index.js';

const NUMBER = /\+?\d[\d\s()./-]{5,32}\d/u;
const INTERNATIONAL = /^(?:\+|00)/u;
const DIGITS = /\d/gu;
const [FEWEST_DIGITS, MOST_DIGITS] = [7, 15];

/**
 * The telephone number in a line, as it was written; `''` where there is none. Without an international prefix it counts only
 * where `labelled` says that a number is meant: a postcode and a register number have digits too.
 */
export function findPhone(line: string, labelled: boolean): string {
  const number = NUMBER.exec(line)?.[0].replace(/\s+/gu, ' ').trim() ?? '';
  const digits = number.match(DIGITS)?.length ?? 0;
  if (digits < FEWEST_DIGITS || digits > MOST_DIGITS || number.length > LIMITS.phone) return '';
  return labelled || INTERNATIONAL.test(number) ? number : '';
}
