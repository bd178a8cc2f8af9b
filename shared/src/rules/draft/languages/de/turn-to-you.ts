import { addArticles } from './add-articles.js';
import { PLURAL_VERBS } from './words/finite-verbs.js';

const OURS =
  /(?<!\p{L})(?:ich|mir|mich|mein\p{L}*|wir|uns|unser\p{L}*|du|dir|dich|dein\p{L}*|euch|euer|eure\p{L}*)(?!\p{L})/iu;
const THEY = /(?<!\p{L})(?:sie|ihnen)(?!\p{L})/iu;
const THEIR = /(?<!\p{L})ihr(e[mnrs]?)?(?!\p{L})/giu;

export interface Turned {
  words: string;
  /** True for a statement that begins with the person addressed. */
  saysYou: boolean;
}

/**
 * A note on the company as it is said to them: "sie eröffnen im März" becomes "Sie eröffnen im März", and so does a note
 * that begins with a plural verb. `undefined` where it is not certain who is meant: "sie" is also "she".
 */
export function turnToYou(text: string): Turned | undefined {
  if (OURS.test(text)) return undefined;
  const [first = '', second = ''] = text.split(/,? /u);
  const whole = text.replace(THEIR, (_typed, ending: string | undefined) => `Ihr${ending ?? ''}`);
  if (first.toLowerCase() === 'sie') {
    const rest = whole.replace(/^sie /iu, '');
    const stated = PLURAL_VERBS.has(second) && !THEY.test(rest) ? withArticles(rest) : undefined;
    return stated === undefined ? undefined : { words: `Sie ${stated}`, saysYou: true };
  }
  if (THEY.test(whole)) return undefined;
  if (!PLURAL_VERBS.has(first)) return { words: whole, saysYou: false };
  const stated = withArticles(lowerFirst(whole));
  return stated === undefined ? undefined : { words: `Sie ${stated}`, saysYou: true };
}

/** What stands before the first comma is the statement, which needs its articles. */
function withArticles(text: string): string | undefined {
  const [head = '', ...rest] = text.split(', ');
  const whole = addArticles(head);
  return whole === undefined ? undefined : [whole, ...rest].join(', ');
}

function lowerFirst(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}
