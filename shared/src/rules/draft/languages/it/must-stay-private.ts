import type { NoteKind } from '../../../../contracts/index.js';
import { anyPattern, quick } from '../../../text/index.js';
import type { QuickPattern } from '../../../text/index.js';
import { remarkFinder } from '../../remark-finder.js';
import { PRIVATE_REMARKS } from './private-remarks.js';
import { HARMLESS, PRIVATE_OF_ONESELF, PRIVATE_WORDS } from './private-words.js';
import { readsAsTask } from './reads-as-task.js';

function anyOf(lines: readonly string[], flags = 'iu'): QuickPattern {
  const words = lines
    .flatMap((line) => line.split(' '))
    .map((word) => word.replaceAll('.', '\\.').replaceAll('_', ' ').replaceAll('*', '\\p{L}*'));
  return quick(new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, flags));
}

const PRIVATE = anyOf(PRIVATE_WORDS);
const OF_ONESELF = anyOf(PRIVATE_OF_ONESELF);
const HARMLESS_WORDS = anyOf(HARMLESS, 'giu');

const holdsRemark = remarkFinder(PRIVATE_REMARKS);

const holdsSign = anyPattern([
  // Somebody who holds a post, spoken of as a person: "la responsabile vuole …", not "concorso per direttore".
  /(?<!\p{L})(?:il |la |l'|del |della |dell'|al |alla |all'|dal |dalla |col )(?:responsabile|direttore|direttrice|titolare|manager|recruiter|presidente|ceo|hr|selezionatrice|selezionatore|proprietari[oa]|receptionist|stagista)(?!\p{L})/iu,
  // Maternity, save as the name of a temporary post.
  /(?<!\p{L})maternità/iu,
  // A judgement in the superlative; something brand-new is none.
  /(?<!\p{L})(?!nuov|ultim)\p{L}{2,}issim[oaie](?!\p{L})/iu,
  // Somebody unnamed ("gli è piaciuto"), and something that may not be found.
  /^(?:gli|le|lo|la|li) (?:è|ha|hanno|ho|sono|piac\p{L}+) |(?<!\p{L})se l[oaie] trov/iu,
  // A boast: "conosco mezza valle".
  /(?<!\p{L})(?:conosco|conoscono) (?:mezz[oa]|tutti|tutte|chiunque)(?!\p{L})/iu,
  // "Si è presentato …", "la seconda persona": somebody who is not named.
  /(?<!\p{L})si (?:è|era) \p{L}+[ts][oa](?!\p{L})|(?<!\p{L})(?:la|questa|quella|alla|della) (?:\p{L}+ )?persona(?!\p{L})/iu,
  // Money in figures.
  /\p{Sc}|\d ?k(?!\p{L})|\d ?mila(?=$|,| l'anno| all'anno)|(?<!\p{L})(?:offrono|offre) \d|\d{3,}(?:[.,]\d+)? (?:al|il|a) mese|(?<!\p{L})(?:stage|tirocinio|contratto|apprendistato|part[eo]no|parte|pagh\p{L}*) (?:a|da|con|sui|sugli) (?!20\d\d)\d{3}/iu,
  /(?<!\p{L})fatturato (?:[-–−]|in )/iu,
  // A person's age.
  /(?<!\p{L})(?:ha|hanno|aveva|avrà) \d{2} anni|\d{2}enn[ei]/iu,
  // A wage without its currency: "fisso sui 26", "base 1400 più variabile".
  /(?<!\p{L})(?:fisso|base|minimo) (?:di |a |da |su |sui |sugli |intorno a(?:i|gli)? |circa )*\d|(?<!\p{L})(?:parte|più|e|\+) variabile(?!\p{L})/iu,
  // A sum on its own: "2100 per iniziare".
  /^\P{L}*\d[\d.]{2,6} (?:per (?:iniziare|cominciare)|all'inizio|d'ingresso|in entrata|per partire)(?!\p{L})/iu,
  // Somebody by what can be seen: "uno alto con la coda", "quella delle risorse umane"; somebody's age.
  /^(?:un[oa] (?:\p{L}+ )?(?:con|che) |quell[oaie] (?:di|del|dell[oae]|dei|degli|con|che|all[oae]|al)(?!\p{L}))/iu,
  /(?<!\p{L})sull[ae] (?:vent|trent|quarant|cinquant|sessant)ina(?!\p{L})/iu,
  // A remark in the negative: "non proprio una cima"; what is not asked for is no remark.
  /^(?:non|mica) (?:è|sono|proprio|molto|tanto|troppo|esattamente|granché)(?!\p{L})(?! (?:necessari|obbligatori|richiest|previst))/iu,
  // "Un po' insistente": how somebody was; what they do not know of their own.
  /^un po['’] (?!più|meno|di|d['’])\p{L}+$|(?<!\p{L})non (?:conosce|conoscono|sa|sanno)(?!\p{L})/iu,
  // What the attendee tells oneself to leave alone: "non nominare …".
  /^(?:meglio )?(?:non|mai) \p{L}+(?:are|ere|ire|arlo|arla|rne|irlo)(?!\p{L})/iu,
  /\p{Extended_Pictographic}/u,
  // Shorthand that nobody else can read; a slash between two words, or "24/7", is none.
  /[=|*^~\\_?!;@]|#(?!\s|$)|(?<![cf])#|\.\.|:(?! )|:.*:|(?<!\p{L})(?:TBD|TODO|XXX|sett|x|tt|nn|cmq)(?!\p{L})/iu,
  /(?<!\p{L}{2})\/|\/(?!\p{L}{2})/u,
]);

/** Somebody's words, or thoughts: "keith: «…»". */
const SPEAKER =
  /^\p{L}+(?: \p{L}+)?: «|(?<!\p{L})(?:pensa|pensano|ritiene|dice|sostiene|racconta|ricorda|spiega|spiegava|ammette|vuole) (?:che|di|solo|molto|se) |(?<!\p{L})(?:non sa|non sanno|l'ha detto|lo ha detto|ha detto|ha chiesto|mi ha|mi hanno)(?!\p{L})/iu;

/** "Mi occupo di …" is on what one does, "mi sposo" is not. */
const OWN_LIFE = /^mi (?!occup|intend|adatt|muov|trov|interess|appassion|dedic|aggiorn|esercit|piace)/iu;

/** True when a note must not be read by its recipient as it was typed, or when nobody can be sure. */
export function mustStayPrivate(text: string, kind: NoteKind): boolean {
  const weighed = HARMLESS_WORDS.replaceIn(text, '–');
  if (PRIVATE.test(weighed) || SPEAKER.test(weighed)) return true;
  if (holdsRemark(weighed) || holdsSign(weighed)) return true;
  return kind === 'point' ? readsAsTask(weighed) : OF_ONESELF.test(weighed) || OWN_LIFE.test(weighed);
}
