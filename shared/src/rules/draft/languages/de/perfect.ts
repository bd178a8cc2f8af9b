import { hasFiniteVerb } from './as-object.js';
import { genderOf } from './gender.js';
import { lacksArticle } from './lacks-article.js';
import type { Noun } from './words/nouns.js';

const PARTICIPLE =
  /^(?:(?:ab|an|auf|aus|bei|ein|mit|nach|vor|zusammen)?ge\p{L}{3,}t|\p{L}+iert|(?:auf|aus|ein|um)?gebaut|(?:auf|ab|um)?geschrieben|angefangen|entwickelt|entworfen|erstellt|betreut|unterrichtet|übersetzt|untersucht|unterstützt|verglichen|vermessen|verkauft|berechnet|begleitet|verantwortet|vorbereitet|gehalten|nachgezogen|umgezogen|abgeschlossen|durchgeführt|aufgenommen|ausgelegt|vorgestellt|hergestellt|gegossen|gebacken|geschnitten|gebunden|bedient|beraten|getragen|übernommen|bearbeitet|gelesen|gesungen|gewonnen|gefahren|veröffentlicht)$/u;
/** Movements, which German tells of with "sein". */
const MOVED = /^(?:gereist|gewandert|gesegelt|gestartet|gelandet|gescheitert|gefolgt|gesteigert|gefahren)$/u;
const UNCOUNTED =
  /(?:deutsch|geschichte|nachhilfe|stochastik|statik|informatik|chemie|biologie|musik|mathematik|erfahrung)$/iu;
const ARTICLES: Partial<Record<Noun, string>> = { m: 'einen', f: 'eine', n: 'ein' };

/**
 * A note on what one has done, as a statement: "Kundenumfrage ausgewertet" becomes "Ich habe eine Kundenumfrage ausgewertet".
 * `undefined` where its verb or what it was done to is not certain.
 */
export function inPerfect(text: string): string | undefined {
  const [typed = '', ...more] = text.split(/, (?![^(]*\))/u);
  const head = verbLast(typed);
  const words = head.split(' ');
  const last = words.at(-1) ?? '';
  if (words.length < 2 || /[:;()]/u.test(head) || !PARTICIPLE.test(last) || MOVED.test(last))
    return undefined;
  if (more.some((part) => hasFiniteVerb(part) || endsInParticiple(part))) return undefined;
  const done = withObject(head);
  if (lacksArticle(done) || hasFiniteVerb(words.slice(0, -1).join(' '))) return undefined;
  return `Ich habe ${done}${more.length === 0 ? '' : ` (${more.join(', ')})`}`;
}

/** "Unit-Tests nachgezogen im Praktikum" with its verb at the end, where a clause has it. */
function verbLast(head: string): string {
  return head.replace(
    /^(\p{Lu}[\p{L}-]+) (\p{Ll}{5,}(?:t|en)) ((?:im|in|an|am|auf|bei|beim|für|mit|aus) [^,]+)$/u,
    (typed, object: string, verb: string, where: string) =>
      PARTICIPLE.test(verb) ? `${object} ${where} ${verb}` : typed,
  );
}

function withObject(head: string): string {
  const [object = ''] = head.split(' ');
  const gender = genderOf(object);
  const article = gender === undefined || UNCOUNTED.test(object) ? undefined : ARTICLES[gender];
  return article === undefined ? head : `${article} ${head}`;
}

function endsInParticiple(part: string): boolean {
  return PARTICIPLE.test(part.split(' ').at(-1) ?? '');
}
