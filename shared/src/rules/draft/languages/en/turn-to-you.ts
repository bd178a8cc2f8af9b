const TURNS: readonly (readonly [RegExp, string])[] = [
  [/^they['’]re\b/i, 'you are'],
  [/^they['’]ll\b/i, 'you will'],
  [/^they['’]ve\b/i, 'you have'],
  [/^they\b/i, 'you'],
  [/^their\b/i, 'your'],
];

const THIRD_PERSON = /\b(?:they|them|their|theirs|themselves)\b/iu;
/** A part of something that was counted before, not the company: "team of 9, three of them …". */
const PART_OF_A_NUMBER = /\bof them\b/giu;
const OTHER_PERSON = /\b(?:I|me|my|mine|we|us|our|ours|you|your|yours|myself|themselves)\b/u;

/**
 * A note on the company as it would be said to them: "they open in Lyon" becomes "you open in Lyon". `undefined` where it
 * is not certain who is meant.
 */
export function turnToYou(text: string): string | undefined {
  if (OTHER_PERSON.test(text)) return undefined;
  const turn = TURNS.find(([typed]) => typed.test(text));
  const opening = turn ? text.replace(turn[0], turn[1]) : text;
  // Whose it is, is certain where they are what the statement is about.
  const turned = turn ? opening.replace(/\btheir\b/gi, 'your') : opening;
  return THIRD_PERSON.test(turned.replace(PART_OF_A_NUMBER, '')) ? undefined : turned;
}
