import { VERBS } from './verbs.js';
import { wordsOf } from './words-of.js';

const RELATED =
  /^([^,]+), (?=(?:opens|starts|ends|begins|runs|takes|lasts|holds|sits|comes|covers|replaces|serves)\b)/iu;

/** "new control room in Kiel, opens in May": the verb of a later part belongs to the one thing named before it. */
export function relateVerb(text: string): string {
  const words = wordsOf(RELATED.exec(text)?.[1] ?? '');
  const head = words.slice(
    0,
    words.findIndex((word) => /^(?:in|of|for|at|on|with|from|to|by)$/u.test(word)),
  );
  const oneThing = words.length > 1 && !words.some((word) => VERBS.has(word) || /(?:ed|paid)$/u.test(word));
  return oneThing && !/[^s]s$/u.test(head.at(-1) ?? words.at(-1) ?? '')
    ? text.replace(RELATED, '$1, which ')
    : text;
}
