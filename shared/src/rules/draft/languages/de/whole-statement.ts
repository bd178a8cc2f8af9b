import { hasFiniteVerb } from './as-object.js';
import { genderOf, NOMINATIVE } from './gender.js';
import { upperFirst } from './upper-first.js';
import { SINGULAR_VERBS } from './words/finite-verbs.js';

/** "Trainees machen am Bett mit, alle" is said of all trainees. */
const ALL_OF_THEM = /^(\p{Lu}[\p{L}-]+ \p{Ll}+n .+), alle$/u;
const NO_ARTICLE = /(?:deutsch|homeoffice|holz|strom|wasser|duzen|siezen)$/iu;

/** A note that is a statement, with the article that its subject lacks and a capital; anything else stays as it is. */
export function wholeStatement(text: string): string {
  const [subject = '', verb = ''] = text.replaceAll(',', '').split(' ');
  if (!hasFiniteVerb(text.split(', ')[0] ?? '')) return text;
  const gender = genderOf(subject);
  const article =
    gender === undefined || gender === 'p' || NO_ARTICLE.test(subject) ? undefined : NOMINATIVE[gender];
  if (article === undefined && ALL_OF_THEM.test(text)) return text.replace(ALL_OF_THEM, 'Alle $1');
  return upperFirst(article !== undefined && SINGULAR_VERBS.has(verb) ? `${article} ${text}` : text);
}
