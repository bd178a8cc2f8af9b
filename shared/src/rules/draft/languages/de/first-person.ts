import { hasFiniteVerb } from './as-object.js';

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

/**
 * A note on oneself that has its verb, as a statement ("hab selbst Kisten gefahren, Führerschein C1" becomes "Ich habe selbst
 * Kisten gefahren (Führerschein C1)"). `undefined` where it has none, or where a second verb makes it unclear.
 */
export function inFirstPerson(text: string): string | undefined {
  const state = STATES.find(([typed]) => typed.test(text));
  if (!state) return undefined;
  const [head = '', ...more] = text.replace(state[0], state[1]).split(/(?:, |: )/u);
  if (more.length === 0) return head;
  return more.some(hasFiniteVerb) ? undefined : `${head} (${more.join(', ')})`;
}
