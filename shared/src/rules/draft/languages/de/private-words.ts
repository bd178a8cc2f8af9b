import { anyPattern } from '../../../text/index.js';
import { remarkFinder } from '../../remark-finder.js';
import { PRIVATE_REMARKS } from './private-remarks.js';
import { PRIVATE_WORDS } from './words/private.js';

function patternOf(listed: string): string {
  return listed.replaceAll('-', '[ -]').replaceAll('*', '\\p{L}*');
}

/** They are many on purpose: a note that is left out asks for words, a note that goes out wrongly embarrasses. */
const PATTERN = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${Object.values(PRIVATE_WORDS)
    .flatMap((line) => line.split(' '))
    .map(patternOf)
    .join('|')})(?![\\p{L}\\p{N}])`,
  'iu',
);

/** What somebody is paid by; an insurance sells tariffs, too, and calls them by a longer word. */
const TARIFF = /(?<![\p{L}\p{N}-])tarife?(?![\p{L}\p{N}-])/iu;
const SHE =
  /(?<![\p{L}\p{N}])sie (?:hat|ist|war|will|kann|muss|soll|(?!mit|nicht|jetzt|selbst|dort|fast|erst|seit|zuerst|heute|bereits)\p{L}+(?:te|t))(?![\p{L}\p{N}])/iu;
const AGE = /(?<!\p{L})(?:ist|sind|bin) (?:erst |schon )?\d{2}(?: jahre(?: alt)?)?$|\d{2}-jährig/iu;
/** What one earns: "48k", "2800 im Monat", "14 Euro pro Stunde". */
const EARNED =
  /\d ?k(?!\p{L})|\d{4,5} (?:im|pro) monat|\d[\d.]{3,} (?:euro |€ ?)?(?:monatlich|jährlich|(?:im|pro) (?:monat|jahr))|einstieg (?:mit |bei |ab )?\d[\d.]{3,}|(?<![\d,.])\d{2,3} (?:im|pro) jahr(?!\p{L})|(?<![\d,.])\d{3,5} (?:zum|am|für den|als) (?:start|anfang|einstieg)(?!\p{L})|(?<!\p{L})(?:einstieg|einstiegs\p{L}*|fix|grund\p{L}*) (?:(?:mit|bei|ab|so|um|die|etwa|rund|circa|knapp|gut|über|zwischen) )+\d{2,3}(?=$|,| plus| und \d)|\d ?(?:euro|€) (?:pro|die|in der|im|je) (?:stunde|monat|jahr)|\d ?(?:euro|€) ?(?:einstieg|anfang)/iu;
/** A judgement, and not what was said: "war gut", "sind echt nett". */
const JUDGED =
  /(?<!\p{L})(?:war|waren|wäre|wären|ist|sind) (?:echt |sehr |ganz |total |so |richtig |eher |etwas |ziemlich )*(?:gut|besser|mau|zäh|trocken|laut|ruhig|hart|locker)(?!\p{L})/iu;
/** How the stand was, and not what was said there. */
const SEEN = /(?<!\p{L})(?:war|waren) (?:\p{L}+ )?(?:leer|voll|schwer|leicht|klein|müde|alt)(?!\p{L})/iu;
/** More or less than one would like, or no longer: a complaint. */
const TOO_MUCH =
  /(?<!\p{L})zu (?:weit|viele?[nr]?|wenige?[nr]?|lange?|kurz|laut|leise|schnell|langsam|groß|klein|spät|früh|eng|alt|jung|schwer|leicht|kompliziert|theoretisch|trocken|steif)(?!\p{L})|(?<!\p{L})keine?[nr]? \p{L}+ mehr(?!\p{L})/iu;
/** What somebody thinks of a thing; an event that takes place is another matter. */
const THINKS = /(?<!\p{L})(?:fand|findet)(?!\p{L})(?!.* statt(?!\p{L}))/iu;
/** Nobody could or would answer, or it was not understood. */
const UNANSWERED =
  /(?<!\p{L})(?:konnt|wusst|wollt|versteh|kapier|kannt)\p{L}* (?:\p{L}+ ){0,3}(?:nicht|nichts|kein\p{L}*)(?!\p{L})|(?<!\p{L})mich (?:\p{L}+ ){0,3}versprochen(?!\p{L})/iu;
/** A remark in the negative: "nicht die hellste Kerze". */
const LITOTES =
  /^(?:echt |wirklich |auch )?nicht (?:die|der|das|den|so|sehr|gerade|wirklich|ganz|besonders|mal|eben|unbedingt)(?!\p{L})/iu;
/** How narrowly one got through. */
const NARROWLY =
  /(?<!\p{L})(?:gerade (?:so|noch)|mit (?:ach und krach|mühe|glück)|knapp bestanden)(?!\p{L})/iu;
/** Somebody by what can be seen: "der große mit der Brille", "sehr jung". */
const SEEN_ON_SOMEBODY =
  /^(?:der|die) (?:große |kleine |alte |junge |lange |dicke )?mit (?:der|dem|den|einer|einem|bart|brille|glatze|zopf)(?!\p{L})|^(?:sehr|ganz|recht) (?:jung|alt)(?=$|,)/iu;
const PICTURE = /\p{Extended_Pictographic}/u;
const SHORTHAND_LEFT =
  /[=|*^~\\_?!;@<>→${}[\]]|%(?=\p{L})|->|\.\.|(?<!\p{L})\/|\/(?!\p{L})|\s[-–]\s|\p{L}\.\s+\S|\bTBD\b|\bTODO\b|\bXXX\b/u;

const holdsRemark = remarkFinder(PRIVATE_REMARKS);
const holdsSign = anyPattern([
  PATTERN,
  TARIFF,
  AGE,
  SHE,
  EARNED,
  JUDGED,
  SEEN,
  TOO_MUCH,
  THINKS,
  UNANSWERED,
  LITOTES,
  NARROWLY,
  SEEN_ON_SOMEBODY,
  PICTURE,
  SHORTHAND_LEFT,
]);

/** True when a note must not be read by its recipient as it was typed, or when nobody can be sure. */
export function mustStayPrivate(text: string): boolean {
  return holdsSign(text) || holdsRemark(text);
}
