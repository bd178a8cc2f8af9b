import { hasFiniteVerb } from './as-object.js';
import { INFINITIVES } from './words/small-words.js';

const STATES: readonly (readonly [RegExp, string])[] = [
  [/^(?:ich )?hab(?:e)? /iu, 'Ich habe '],
  [/^(?:ich )?kenne? /iu, 'Ich kenne '],
  [/^(?:ich )?schreibe? /iu, 'Ich schreibe '],
  [/^(?:ich )?spreche? /iu, 'Ich spreche '],
  [/^(?:ich )?arbeite /iu, 'Ich arbeite '],
  [/^(?:ich )?leite /iu, 'Ich leite '],
  [/^(?:ich )?bin /iu, 'Ich bin '],
  [/^(?:ich )?war /iu, 'Ich war '],
  [/^(?:ich )?kann /iu, 'Ich kann '],
  [/^ich (?=\p{L})/iu, 'Ich '],
];

/** "baue", "sammle", "moderiere": how one tells of oneself when the pronoun is left out. */
const FIRST_PERSON: ReadonlySet<string> = new Set(
  INFINITIVES.map((verb) => verb.replace(/eln$/u, 'le').replace(/e?n$/u, 'e')),
);

/**
 * A note on oneself that has its verb, as a statement ("hab selbst Kisten gefahren, Führerschein C1" becomes "Ich habe selbst
 * Kisten gefahren (Führerschein C1)"). `undefined` where it has none, or where a second verb makes it unclear.
 */
export function inFirstPerson(text: string): string | undefined {
  const stated = stateOf(text);
  if (stated === undefined) return undefined;
  const [head = '', ...more] = stated.split(/(?:, |: )/u);
  if (more.length === 0) return head;
  return more.some(hasFiniteVerb) ? undefined : `${head} (${more.join(', ')})`;
}

function stateOf(text: string): string | undefined {
  const state = STATES.find(([typed]) => typed.test(text));
  if (state) return text.replace(state[0], state[1]);
  const [first = ''] = text.split(' ');
  return FIRST_PERSON.has(first) || /^\p{Ll}{3,}iere$/u.test(first) ? `Ich ${text}` : undefined;
}
