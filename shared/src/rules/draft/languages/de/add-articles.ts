import { isAttributive } from './is-attributive.js';
import { bareNouns } from './lacks-article.js';
import type { BareNoun } from './lacks-article.js';

/** The article that the ending of an adjective asks for, as an object. */
const ARTICLES: readonly (readonly [string, RegExp, string])[] = [
  ['f', /e$/u, 'eine'],
  ['n', /es$/u, 'ein'],
  ['m', /en$/u, 'einen'],
];

/**
 * A statement whose objects lack their articles, with them: "bauen neues Lager" becomes "bauen ein neues Lager". Only where
 * an adjective shows its gender and case; `undefined` where a noun stands bare in another way.
 */
export function addArticles(text: string): string | undefined {
  const bare = bareNouns(text);
  let added = text;
  for (const noun of bare.toReversed()) {
    const article = articleFor(noun);
    if (article === undefined) return undefined;
    added = `${added.slice(0, noun.start)}${article} ${added.slice(noun.start)}`;
  }
  return added;
}

function articleFor({ gender, adjective }: BareNoun): string | undefined {
  if (!isAttributive(adjective)) return undefined;
  return ARTICLES.find(([kind, ending]) => kind === gender && ending.test(adjective))?.[2];
}
