const MONTHS =
  'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|primavera|estate|autunno|inverno|natale|pasqua';
const DAYS = 'lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica';

const ADVERBS =
  'non|anche|spesso|di solito|ora|adesso|poi|già|sempre|ancora|qui|per ora|per il momento|al momento|di norma|in genere';
const TIMES = [
  `(?:da|a|in|entro|dopo|prima di|fino a) (?:${MONTHS})`,
  `(?:il |la |di )(?:${DAYS})`,
  `d'(?:estate|inverno)`,
  `(?:dal|nel|entro il|entro) \\d{4}`,
  `ogni (?:\\d+ )?\\p{L}+`,
  `quest'anno|dal prossimo anno|l'anno prossimo|entro l'anno|all'inizio|alla fine`,
  `tra \\p{L}+ \\p{L}+`,
  `(?:una|due|tre|\\d+) volt[ae] (?:l'anno|al mese|alla settimana)`,
];
const PLACES = ['(?:in|a|ad|da) \\p{L}+'];

const BEFORE = new RegExp(`^(?:${[ADVERBS, ...TIMES, ...PLACES].join('|')})$`, 'iu');

/** True where words may stand before "essi" without being them: "da gennaio cercano …". */
export function maySetScene(words: string): boolean {
  return words === '' || BEFORE.test(words);
}
