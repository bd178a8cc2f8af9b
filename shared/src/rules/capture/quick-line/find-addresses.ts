import type { Address } from './sheet.js';

const LONGEST = 2_000;
const MOST = 20;
const WITH_SCHEME = /^(?:https?:\/\/|www\.)[^\s/.][^\s]*$/u;
/** Without a scheme only what nobody would type for anything else: "node.js/react" is no address. */
const WITHOUT_SCHEME =
  /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:com|org|net|io|dev|eu|de|fr|es|it|pl|at|ch|be|nl|uk|app|page|example)\/\S/u;
const EMAIL = /^[\p{L}\p{N}._%+-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}$/u;
const OPENING = '("\'<[«';
const CLOSING = '.,;:!?)]}\'"»>';

/** Links and e-mail addresses of a folded line, in order; every word is looked at once. */
export function findAddresses(text: string): Address[] {
  const found: Address[] = [];
  for (const { 0: word, index } of text.matchAll(/\S+/gu)) {
    if (word.length > LONGEST || !/[@/]|www\./u.test(word)) continue;
    let [start, end] = [0, word.length];
    while (start < end && OPENING.includes(word.charAt(start))) start += 1;
    while (end > start && CLOSING.includes(word.charAt(end - 1))) end -= 1;
    const kind = kindOf(word.slice(start, end));
    if (kind) found.push({ kind, start: index + start, end: index + end });
    if (found.length === MOST) return found;
  }
  return found;
}

function kindOf(word: string): Address['kind'] | null {
  if (EMAIL.test(word)) return 'email';
  return WITH_SCHEME.test(word) || WITHOUT_SCHEME.test(word) ? 'url' : null;
}
