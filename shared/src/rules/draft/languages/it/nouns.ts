type Noun = 'm' | 'f' | 'mp' | 'fp';

/**
 * Nouns whose gender and number nobody can mistake: what is promised, what one has done, what fairs speak of. "foto", "file"
 * and the like are missing, since one cannot tell how many they are.
 */
const BY_KIND: Record<Noun, string> = {
  m:
    'abstract link cv curriculum portfolio riassunto disegno schizzo progetto rapporto articolo documento certificato attestato ' +
    'estratto foglio diagramma schema modello prototipo codice quaderno campione catalogo indirizzo calendario capitolo prospetto ' +
    'questionario modulo programma tirocinio stage concorso reparto ufficio tutor software firmware gestionale corso laboratorio ' +
    'magazzino cantiere stabilimento centro impianto collaudo dottorato master audit affiancamento credito mentor video brevetto diploma ' +
    'sito blog repository notebook poster volantino bilancio turno esame colloquio strumento invito opuscolo manuale elenco calcolo filmato test orario ciclo gruppo pacchetto ' +
    'volontariato lavoro incarico sensore banco carrello riduttore servizio percorso piano',
  f:
    'tesi tesina sintesi relazione copia lista tabella presentazione demo bozza lettera patente certificazione traduzione scheda ' +
    'planimetria guida mappa registrazione descrizione bibliografia documentazione pagina formazione sede filiale linea macchina ' +
    'banca officina squadra rete garanzia piattaforma sala flotta app accademia cantina ricerca analisi simulazione laurea brochure esercitazione perizia ricetta mappatura verifica prova',
  mp:
    'disegni schizzi appunti documenti progetti risultati certificati dati contatti riferimenti esempi campioni calcoli grafici turni ' +
    'laboratori reparti corsi uffici cantieri impianti diagrammi articoli manuali orari esercizi',
  fp:
    'tabelle slide referenze certificazioni relazioni schede macchine trasferte filiali linee centraline officine misure immagini pagine ' +
    'lettere banche sedi',
};

const KINDS: ReadonlyMap<string, Noun> = new Map(
  (Object.keys(BY_KIND) as Noun[]).flatMap((kind) =>
    BY_KIND[kind].split(' ').map((noun): [string, Noun] => [noun, kind]),
  ),
);

/** What one has done oneself is "la mia tesi" rather than "la tesi". */
const ONES_OWN = new Set(
  'tesi tesina tirocinio stage dottorato laurea diploma progetto gestionale firmware prototipo brevetto blog'.split(
    ' ',
  ),
);

/** What one was oneself cannot be shown like a thing. */
const PERSONS = new Set(['tutor', 'mentor']);

const VOWEL = /^[aeiouàèéìòù]/iu;
const HARD_START = /^(?:s[^aeiouàèéìòù]|z|ps|pn|gn|x|y)/iu;

/** A second noun where a preposition was left out: "corso sicurezza", "gestionale prenotazioni". */
const SECOND_NOUN = /^\S+ \p{L}*(?:zion[ei]|tà|zza|ment[oi]|enza|anza|tur[ae]|ità|aggio)(?!\p{L})/iu;

/** Two things of which only the first would get an article: "cv e lettera". */
const BARE_PAIR =
  / e (?!(?:il|lo|la|i|gli|le|un|una|di|del|dello|della|dei|degli|delle|a|al|allo|alla|ai|agli|alle|in|nel|nella|su|sul|sulla|per|con|da|dal|dalla) |l'|all'|dell'|nell'|sull'|dall')/iu;

/** A bare noun phrase with the article it needs ("demo del gestionale": "la demo del gestionale"); `undefined` if unsure. */
export function withArticle(text: string, own = false): string | undefined {
  const first = /^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? '';
  const kind = KINDS.get(first);
  if (kind === undefined || SECOND_NOUN.test(text) || BARE_PAIR.test(text)) return undefined;
  if (own && PERSONS.has(first)) return undefined;
  if (own && ONES_OWN.has(first)) return `${kind === 'f' ? 'la mia' : 'il mio'} ${text}`;
  return `${articleFor(kind, first)}${text}`;
}

function articleFor(kind: Noun, noun: string): string {
  if (kind === 'fp') return 'le ';
  if (kind === 'f') return VOWEL.test(noun) ? "l'" : 'la ';
  const special = VOWEL.test(noun) || HARD_START.test(noun);
  if (kind === 'mp') return special ? 'gli ' : 'i ';
  if (VOWEL.test(noun)) return "l'";
  return special ? 'lo ' : 'il ';
}
