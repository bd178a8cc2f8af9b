import { hasFiniteVerb } from './as-object.js';
import { genderOf, NOMINATIVE } from './gender.js';
import { upperFirst } from './upper-first.js';
import { SINGULAR_VERBS } from './words/finite-verbs.js';

const NO_ARTICLE = /(?:deutsch|homeoffice|holz|strom|wasser|duzen|siezen)$/iu;

/** A note that is a statement, with the article that its subject lacks and a capital; anything else stays as it is. */
export function wholeStatement(text: string): string {
  const [subject = '', verb = ''] = text.replaceAll(',', '').split(' ');
  if (!hasFiniteVerb(text.split(', ')[0] ?? '')) return text;
  const gender = genderOf(subject);
  const article =
    gender === undefined || gender === 'p' || NO_ARTICLE.test(subject) ? undefined : NOMINATIVE[gender];
  return upperFirst(article !== undefined && SINGULAR_VERBS.has(verb) ? `${article} ${text}` : text);
}
