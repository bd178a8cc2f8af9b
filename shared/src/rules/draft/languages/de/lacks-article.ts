import { genderOf } from './gender.js';
import { PROPER_WORDS } from './words/proper-words.js';

const BEFORE_A_NOUN =
  /^(?:der|die|das|den|dem|des|ein\p{L}{0,2}|kein\p{L}{0,2}|(?:mein|ihr|dies|jed|jen|all|viel|wenig|mehr)\p{L}{0,3}|mehrere\p{L}?|im|am|zum|zur|vom|beim|ins|ans|aufs|mit|ohne|nach|von|aus|in|an|auf|für|per|pro|je|als|statt|über|unter|vor|bei|zu|und|oder|halb|erst\p{L}{2}|\d[\d.,]*|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)$/iu;
const ADJECTIVE = /^\p{Ll}{2,}e[nmrs]?$/u;
const WITHOUT_ARTICLE =
  /(?:holz|strom|wasser|plattdeutsch|homeoffice|glas|stahl|beton|zeit|arbeit|material|duzen)$/iu;

const SINGULAR = new Set(['m', 'f', 'n']);

/** True where a noun in the singular stands bare, as it does in notes and in no sentence ("bauen neues Lager"). */
export function lacksArticle(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}+#.-]*/gu) ?? [];
  return words.some((word, index) => {
    const gender = genderOf(word);
    const one = gender === '-' && /es$/u.test(words[index - 1] ?? '');
    if (gender === undefined || !(one || SINGULAR.has(gender)) || /^\d/u.test(words[index + 1] ?? ''))
      return false;
    if (WITHOUT_ARTICLE.test(word) || PROPER_WORDS.has(word.toLowerCase())) return false;
    let before = index - 1;
    while (before > 0 && ADJECTIVE.test(words[before] ?? '') && !BEFORE_A_NOUN.test(words[before] ?? ''))
      before -= 1;
    return before < 0 || !BEFORE_A_NOUN.test(words[before] ?? '');
  });
}
