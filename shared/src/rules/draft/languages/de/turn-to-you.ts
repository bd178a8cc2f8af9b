import { addArticles } from './add-articles.js';
import { isSubordinate } from './is-subordinate.js';
import { lacksArticle } from './lacks-article.js';
import { PLURAL_VERBS } from './words/finite-verbs.js';

const OURS =
  /(?<!\p{L})(?:ich|mir|mich|mein\p{L}*|wir|uns|unser\p{L}*|du|dir|dich|dein\p{L}*|euch|euer|eure\p{L}*)(?!\p{L})/iu;
const THEY = /(?<!\p{L})(?:sie|ihnen)(?!\p{L})/iu;
/** Things that do something with what is theirs: "die züge melden ihre defekte". */
const PLURAL_SUBJECT =
  /^(?:die |alle |viele |\d+ )?\p{Lu}[\p{L}-]+ \p{Ll}+n (?:\p{Ll}+ )?ihr\p{L}*(?!\p{L})/u;
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
  const whole = PLURAL_SUBJECT.test(text)
    ? text
    : text.replace(THEIR, (_typed, ending: string | undefined) => `Ihr${ending ?? ''}`);
  if (/^(?:sie|die)$/iu.test(first) && (first.toLowerCase() === 'sie' || PLURAL_VERBS.has(second))) {
    const rest = whole.replace(/^(?:sie|die) /iu, '');
    const stated = PLURAL_VERBS.has(second) && !THEY.test(rest) ? withArticles(rest) : undefined;
    return stated === undefined ? undefined : { words: `Sie ${stated}`, saysYou: true };
  }
  if (THEY.test(whole)) return turnInside(whole);
  if (!PLURAL_VERBS.has(first)) return { words: whole, saysYou: false };
  const stated = withArticles(lowerFirst(whole));
  return stated === undefined ? undefined : { words: `Sie ${stated}`, saysYou: true };
}

/** "im winter arbeiten sie draußen", "wie sie kunden einbinden": the verb beside it or at the end says who is meant. */
function turnInside(text: string): Turned | undefined {
  const turned = text.replace(/(?<!\p{L})sie(?!\p{L})/iu, 'Sie');
  const [before = '', after = ''] = text.split(/ sie /iu);
  const beside = PLURAL_VERBS.has(before.split(' ').at(-1) ?? '');
  const atTheEnd = isSubordinate(text) && PLURAL_VERBS.has(text.split(' ').at(-1) ?? '');
  const certain =
    after !== '' && !THEY.test(after) && (beside || atTheEnd) && !lacksArticle(text.split(', ')[0] ?? '');
  return certain ? { words: turned, saysYou: true } : undefined;
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
