import { genderOf } from './gender.js';
import type { Noun } from './words/nouns.js';
import { PROPER_WORDS } from './words/proper-words.js';

const BEFORE_A_NOUN =
  /^(?:der|die|das|den|dem|des|ein\p{L}{0,2}|kein\p{L}{0,2}|(?:mein|ihr|dies|jed|jen|all|viel|wenig|mehr)\p{L}{0,3}|mehrere\p{L}?|im|am|zum|zur|vom|beim|ins|ans|aufs|mit|ohne|nach|von|aus|in|an|auf|für|per|pro|je|als|statt|über|unter|vor|bei|zu|und|oder|zwischen|hinter|neben|gegen|durch|trotz|wegen|innerhalb|außerhalb|bis|seit|um|sowie|dank|entlang|ab|halb|erst\p{L}{2}|\d[\d.,]*|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)$/iu;
const ADJECTIVE = /^\p{Ll}{2,}e[nmrs]?$/u;
const WITHOUT_ARTICLE =
  /(?:holz|strom|wasser|plattdeutsch|homeoffice|glas|stahl|werkzeug|software|hardware|energie|personal|obst|gemüse|papier|milch|bier|kaffee|saatgut|gas|wärme|geschirr|spielzeug|zubehör|kleidung|mehl|brot|fleisch|kunststoff|metall|beton|zeit|arbeit|material|duzen)$/iu;

/** Nouns that carry the name of what they are behind them: "das Team Netzplanung". */
const NAMED_BY =
  /(?:Team|Abteilung|Bereich|Gruppe|Projekt|Fach|Thema|Referat|Sparte|team|abteilung|bereich|gruppe|projekt)$/u;

const SINGULAR = new Set(['m', 'f', 'n']);

const WORD = /[\p{L}\p{N}][\p{L}\p{N}+#.-]*/gu;

/** A noun in the singular that stands bare: where it and the adjectives before it begin, and its kind. */
export interface BareNoun {
  start: number;
  adjective: string;
  gender: Noun;
}

/** Nouns in the singular that stand bare, as they do in notes and in no sentence ("bauen neues Lager"). */
export function bareNouns(text: string): BareNoun[] {
  const found = [...text.matchAll(WORD)];
  const words = found.map(([word]) => word);
  return words.flatMap((word, index) => {
    const gender = genderOf(word);
    const one = gender === '-' && /es$/u.test(words[index - 1] ?? '');
    if (gender === undefined || !(one || SINGULAR.has(gender)) || /^\d/u.test(words[index + 1] ?? ''))
      return [];
    if (WITHOUT_ARTICLE.test(word) || PROPER_WORDS.has(word.toLowerCase())) return [];
    if (NAMED_BY.test(words[index - 1] ?? '')) return [];
    let before = index - 1;
    while (before > 0 && ADJECTIVE.test(words[before] ?? '') && !BEFORE_A_NOUN.test(words[before] ?? ''))
      before -= 1;
    if (before >= 0 && BEFORE_A_NOUN.test(words[before] ?? '')) return [];
    const first = before + 1;
    return [
      { start: found[first]?.index ?? 0, adjective: first < index ? (words[first] ?? '') : '', gender },
    ];
  });
}

/** True where a noun in the singular stands bare. */
export function lacksArticle(text: string): boolean {
  return bareNouns(text).length > 0;
}
