import { endsLikeThey } from './ends-like-they.js';
import { isThirdPerson } from './verbs.js';

/** Words after which a noun stands: prepositions, articles, "e", possessives, adjectives that come first. */
const LEAD = new Set(
  (
    'di d del dello della dell dei degli delle a ad al allo alla all ai agli alle da dal dallo dalla dall dai dagli dalle in nel nello ' +
    'nella nell nei negli nelle con col su sul sullo sulla sull sui sugli sulle per tra fra presso il lo la i gli le l un uno una e ed ogni ' +
    'mio mia miei mie vostro vostra vostri vostre nuovo nuova nuovi nuove primo prima primi prime ultimo ultima ultimi ultime ' +
    'secondo seconda terzo terza grande grandi piccolo piccola piccoli piccole proprio propria propri proprie altro altra altri altre ' +
    'vero vera intero intera solito solita unico unica breve brevi lungo lunga lunghi lunghe buon buona quarto quarta ' +
    'due tre quattro cinque sei sette otto nove dieci undici dodici'
  ).split(' '),
);

/** "La formazione due mesi" lacks a word in between. */
const COUNTED = new Set('anni mesi settimane giorni ore turni volte pagine minuti'.split(' '));

/** Words that make a statement or a remark of what would else be the name of a thing. */
const NO_PART = new Set(
  (
    'che cui dove quando se perché come chi non solo soltanto sempre mai ancora già poi quasi niente nulla tutto tutta tutti tutte anche ' +
    'pure ma o oppure però più meno molto molta molti molte troppo soprattutto subito spesso po invece quindi dopo meglio almeno qui ' +
    'lì sì no ci si ne ok giù via fuori dentro avanti contro circa'
  ).split(' '),
);

/** "Patente necessaria" is a statement that lacks its verb. */
const PREDICATE =
  /^(?:necessari|gradit|richiest|obbligatori|preferi[bt]|garantit|possibil|previst|gratuit|indispensabil|facoltativ|inclus|compres)\p{L}+$/u;

/** Endings of adjectives that a verb of a third person does not have, and foreign words in -e. */
const ADJECTIVE =
  /(?:ale|ile|lare|nare|iare|ese|ante|ente|bile|iore|tore|ica|iva|osa|ata|ita|uta|aria|esa|inta|erna|iana|enne|oce|sse|che|ghe|ose|ate|ite|arie|icole|iane|erne|inte|tive|sive|uove)$|^(?:fissa|italiana|umana|nuova|vera|intera|propria|piena|agricola|bassa|alta|doppia|singola|diretta|esatta|europea|estera|sicura|pronta|breve|grave|comune|giovane|online|software|hardware|mobile|remote|time|base|stage|live|office|engine|house|free|core|gold|machine|science|finance|cheque)$/u;
const VERB_LIKE_ADJECTIVE =
  /^(?:sale|vale|assale|sente|mente|consente|pare|appare|abita|visita|merita|evita|arriva|scriva|priva|tratta|data|dedica|indica|comunica|\p{L}+ifica)$/u;
/**
 * True where no word after the noun can be a verb, so that the words name a thing. After a plural noun only "essi do" could
 * be one ("i clienti chiamano"), after a singular one whatever ends in -a or -e without being an adjective ("scade").
 */
export function namesThing(words: readonly string[], plural: boolean): boolean {
  let led = true;
  for (const [index, word] of words.entries()) {
    if (!led && COUNTED.has(words[index + 1] ?? '')) return false;
    if (NO_PART.has(word) || /mente$/u.test(word) || PREDICATE.test(word)) return false;
    if (LEAD.has(word) || /^\d/u.test(word)) led = true;
    else if (led) led = false;
    else if (mayAct(word, plural)) return false;
  }
  return !led || /^\d/u.test(words.at(-1) ?? '');
}

function mayAct(word: string, plural: boolean): boolean {
  if (isThirdPerson(word) || /[òì]$/u.test(word)) return true;
  if (endsLikeThey(word)) return true;
  if (plural || !/[ae]$/u.test(word)) return false;
  return !ADJECTIVE.test(word) || VERB_LIKE_ADJECTIVE.test(word);
}
