import { rememberLast } from './remember-last.js';

/** A control character other than line breaks and tabs. */
export const CONTROL = 1;
/** A character that may be, or begin, a picture such as an emoji. */
export const PICTURE = 2;
/** Two capitals in a row. */
export const CAPITALS = 4;

const CAPITAL = 8;
const LOOKED_UP = 16;

/** Looked up once for each unit that ever occurs. */
const signs = new Uint8Array(0x10000);

/** Which of these signs stand somewhere in a text, one bit each: most letters have none, and need not be searched. */
export const signsIn: (text: string) => number = rememberLast((text) => {
  let found = 0;
  let before = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const sign = signs[unit] || (signs[unit] = signOf(String.fromCharCode(unit)));
    if ((sign & before & CAPITAL) !== 0) found |= CAPITALS;
    found |= sign & (CONTROL | PICTURE);
    before = sign;
  }
  return found;
});

/** Half of a character beyond 16 bits may belong to a picture or a capital. */
function signOf(character: string): number {
  const half = /[\uD800-\uDFFF]/.test(character);
  return (
    LOOKED_UP |
    (/[^\P{Cc}\n\r\t]/u.test(character) ? CONTROL : 0) |
    (half || /\p{Extended_Pictographic}/u.test(character) ? PICTURE : 0) |
    (half || /\p{Lu}/u.test(character) ? CAPITAL : 0)
  );
}
