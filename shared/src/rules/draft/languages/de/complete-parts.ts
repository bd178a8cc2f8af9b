import { hasFiniteVerb } from './as-object.js';
import { firstNoun, genderOf, NOMINATIVE } from './gender.js';
import { lacksArticle } from './lacks-article.js';
import type { Noun } from './words/nouns.js';
import { PLURAL_VERBS, RELATIVE_VERBS, SINGULAR_VERBS } from './words/finite-verbs.js';
import { wordsOf } from './words-of.js';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}+#-]*/gu;
const PARTICIPLE = /^(?:ge|ver|be|er|ent|zer|\p{L}{2,4}ge)\p{L}+(?:t|en)$|iert$/u;

/**
 * The parts of a note between commas, each made whole: one that begins with its verb becomes a relative clause where the
 * gender is known ("Speicher auf einer Hallig, der 3 Tage ohne Kabel hält"), or is said of the company where its verb is
 * plural. `undefined` where nobody can be sure what it speaks of.
 */
export function completeParts(text: string, aboutCompany: boolean): string | undefined {
  const [head = '', ...rest] = text.split(/, (?![^(]*\))/u);
  const parts: string[] = [head];
  for (const part of rest) {
    const whole = completePart(part, head, aboutCompany);
    if (whole === undefined) return undefined;
    parts.push(whole);
  }
  return parts.join(', ').replaceAll(', (', ' (');
}

/** Whether a relative clause could be read of another noun than the first: "Treiber für einen Sensor, der …". */
function namesAnother(head: string, noun: Noun | undefined): boolean {
  const kinds = (head.match(WORD) ?? []).map(genderOf).filter((kind) => kind !== undefined);
  return kinds.slice(1).some((kind) => kind === '-' || kind.charAt(0) === noun?.charAt(0));
}

function completePart(part: string, head: string, aboutCompany: boolean): string | undefined {
  const [verb = '', ...words] = part.split(' ');
  const noun = firstNoun(head);
  const pronoun = noun === undefined ? undefined : NOMINATIVE[noun];
  if (verb === 'werden' && noun === 'p' && PARTICIPLE.test(words.at(-1) ?? ''))
    return `die ${words.join(' ')} werden`;
  if (RELATIVE_VERBS.has(verb)) {
    const certain =
      noun !== 'p' && pronoun !== undefined && !hasFiniteVerb(head) && !hasFiniteVerb(words.join(' '));
    if (!certain) return undefined;
    return namesAnother(head, noun) ? `(${part})` : `${pronoun} ${words.join(' ')} ${verb}`;
  }
  if (PLURAL_VERBS.has(verb)) {
    if (wordsOf(head).some((word) => PLURAL_VERBS.has(word))) return part;
    return aboutCompany && !hasFiniteVerb(head) && !lacksArticle(words.join(' ')) ? `Sie ${part}` : undefined;
  }
  return SINGULAR_VERBS.has(verb) ? undefined : part;
}
