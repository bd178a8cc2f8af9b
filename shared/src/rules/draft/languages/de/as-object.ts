import { ACCUSATIVE, genderOf } from './gender.js';
import { PLURAL_VERBS, SINGULAR_VERBS } from './words/finite-verbs.js';

const OBJECT_ARTICLE = /^(?:die|das|den|eine|einen|ihre|ihren|meine|meinen|diese|diesen|keine|keinen)$/iu;
const ARTICLE = /^(?:ein|ihr|mein)$/iu;
const FOLLOWS = new Set(
  'von vom zu zum zur für mit ohne aus in im an am auf als bei beim über statt per gegen nach seit unter vor der des dieser'.split(
    ' ',
  ),
);
const PLACED = new Set('gleich direkt nahe'.split(' '));
const NEAR = new Set('hinter neben vor an am bei beim im in unter über'.split(' '));
const NUMBER = /^(?:\d[\d.]*|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)$/u;
const LONGEST = 14;
const WORD = /[\p{L}\p{N}+#-]+/gu;

/**
 * A noun phrase as an object, in the accusative: as typed where its article says so, else with the article that the
 * noun's gender asks for. `undefined` where it is not certain to be one.
 */
export function asObject(text: string): string | undefined {
  const words = text.split(' ');
  const [first = '', second = '', third = ''] = words;
  if (/[,.:;!?"„“()]/u.test(text) || words.length > LONGEST || hasFiniteVerb(text)) return undefined;
  if (!/[\p{Lu}\d%]/u.test(words.at(-1) ?? '')) return undefined;
  if (OBJECT_ARTICLE.test(first)) return words.length > 1 ? text : undefined;
  if (ARTICLE.test(first)) return words.slice(1, 4).some((word) => genderOf(word) === 'n') ? text : undefined;
  if (NUMBER.test(first) && genderOf(second) === 'p' && endsWell(third, words[3] ?? '')) return text;
  const gender = genderOf(first);
  if (gender !== undefined && endsWell(second, third)) return withArticle(gender, text);
  if (genderOf(second) !== undefined && endsWell(third, words[3] ?? '')) return withAdjective(first, text);
  return undefined;
}

/** Whether what follows the noun belongs to it. */
function endsWell(next: string, afterwards: string): boolean {
  return next === '' || FOLLOWS.has(next) || (PLACED.has(next) && NEAR.has(afterwards));
}

function withArticle(gender: keyof typeof ACCUSATIVE, text: string): string | undefined {
  if (gender === 'p') return text;
  const article = ACCUSATIVE[gender];
  return article === undefined ? undefined : `${article} ${text}`;
}

/** "kleine App" is "eine kleine App", "neues Labor" is "ein neues Labor"; of the masculine, both words change. */
function withAdjective(adjective: string, text: string): string | undefined {
  const gender = genderOf(text.split(' ')[1] ?? '');
  const rest = text.slice(adjective.length);
  if (!/^\p{Ll}{2,}e[rs]?$/u.test(adjective)) return undefined;
  if (gender === 'f' && adjective.endsWith('e')) return `eine ${text}`;
  if (gender === 'n' && adjective.endsWith('es')) return `ein ${text}`;
  if (gender === 'm' && adjective.endsWith('er')) return `einen ${adjective.slice(0, -1)}n${rest}`;
  return gender === 'p' && adjective.endsWith('e') ? text : undefined;
}

/** True where a word may be the verb of a statement; with a capital it is a noun ("viele offene Fragen"). */
export function hasFiniteVerb(text: string): boolean {
  return (text.match(WORD) ?? []).some((word) => SINGULAR_VERBS.has(word) || PLURAL_VERBS.has(word));
}
