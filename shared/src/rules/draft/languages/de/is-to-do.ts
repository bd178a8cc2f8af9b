import { hasFiniteVerb } from './as-object.js';
import { INFINITIVES } from './words/small-words.js';

const VERBS: ReadonlySet<string> = new Set(INFINITIVES);
const EVERYBODY = /^(?:alle|viele|manche) \p{Ll}+$/u;

/** A note that ends in an infinitive and has no other verb is a thing to do, typed for oneself ("lebenslauf mitbringen"). */
export function isToDo(text: string): boolean {
  const words = text.split(' ');
  const last = words.at(-1) ?? '';
  const part = text.split(/, | und /u).at(-1) ?? '';
  const infinitive =
    VERBS.has(last) || /\p{Ll}{3,}ieren$|^(?:ab|an|auf|aus|ein|mit|nach|vor|zu)\p{Ll}{3,}[eln]n$/u.test(last);
  return infinitive && !EVERYBODY.test(part) && !hasFiniteVerb(words.slice(0, -1).join(' '));
}
