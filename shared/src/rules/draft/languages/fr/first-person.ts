import { elide } from './elide.js';

/** Participles that go with "avoir", whatever follows. */
const DONE = new Set(
  (
    'animé appris aidé accompagné analysé assuré bâti calculé cartographié codé conçu conduit construit coordonné corrigé créé cultivé ' +
    'dessiné développé dirigé donné écrit encadré enquêté enseigné étudié fabriqué fait formé géré imprimé installé interrogé lancé ' +
    'mené mesuré mis modélisé monté négocié optimisé organisé passé photographié piloté planté pratiqué préparé présenté produit programmé ' +
    'publié récolté rédigé relu réalisé rénové réparé suivi simulé soudé tenu testé traduit traité travaillé vendu vérifié participé'
  ).split(' '),
);
const DOING = new Set(
  'parle code conduis connais enseigne gère écris programme répare anime apprends pratique'.split(' '),
);
/** Verbs of which nobody but the writer can be the subject in a note on oneself ("ai traduit", "suis mobile"). */
const UNFINISHED = new Set(
  'ai suis vais peux sais viens habite fais joue cultive maîtrise étudie apprends'.split(' '),
);
const TOPIC = /^([\p{L}\p{N} -]{2,30})[\s\u202F]:[\s\u202F](.+)$/u;
const LASTING = /(?<=\p{L}) (?=\d+ (?:ans|mois|semaines)$)/u;

/** Turns a note on oneself into a statement ("vendu des paniers" becomes "j’ai vendu des paniers") where that is certain. */
export function inFirstPerson(text: string): string | undefined {
  if (/^j(?:e |’)/iu.test(text)) return text.replace(/^J/u, 'j');
  const topic = TOPIC.exec(text);
  if (topic) {
    const stated = inFirstPerson(topic[2] ?? '');
    return stated === undefined ? undefined : `pour ce qui est ${elide('de', topic[1] ?? '')}, ${stated}`;
  }
  const first = (text.split(/[\s,]/u).at(0) ?? '').toLowerCase();
  const rest = text.charAt(0).toLowerCase() + text.slice(1);
  if (DONE.has(first)) return `j’ai ${rest.replace(LASTING, ' pendant ')}`;
  if (!DOING.has(first) && !UNFINISHED.has(first)) return undefined;
  return /^[aeiouéèêh]/iu.test(first) ? `j’${rest}` : `je ${rest}`;
}
