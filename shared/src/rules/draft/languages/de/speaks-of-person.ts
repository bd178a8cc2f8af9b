import { SINGULAR_VERBS } from './words/finite-verbs.js';

const POST =
  /(?:leiter|partner|kolleg|kumpel|gründer|inhaber|führer|vorst[aä]nd|betreuer|praktikant|student|ingenieur|entwickler|techniker|ausbilder|meister|nachbar|mitarbeiter|berater|planer|trainer|verkäufer|professor|referent|assistent)(?:e|en)?$/u;
/** One woman by her post: a post that is only meant in general stands in the masculine or in the plural in notes. */
const HER = /(?:er|ant|ent|ist|og|eur|ärt|oll?eg|or|ut)in$/u;
/** "Der kleine mit der brille": an adjective that stands for somebody. */
const SOMEBODY =
  /(?:^|, )(?:[Dd]er|[Dd]ie) (?:\p{Ll}+ )?\p{Ll}{3,}e (?:mit|am|im|vom|aus|neben|hinter|hat|ist) /u;
const ANYBODY = /^(?:jede[rsnm]?|eine?[nrms]?|als|keine?[nr]?|zur|zum|suchen|pro)$/u;

/** True where a note on the company speaks of one of its people: "neue leiterin seit mai", "der planer kocht selbst". */
export function speaksOfPerson(text: string): boolean {
  if (SOMEBODY.test(text)) return true;
  const words = text.toLowerCase().split(/[^\p{L}\p{N}-]+/u);
  return words.some((word, index) => {
    if (ANYBODY.test(words[index - 1] ?? '')) return false;
    return HER.test(word) || (POST.test(word) && SINGULAR_VERBS.has(words[index + 1] ?? ''));
  });
}
