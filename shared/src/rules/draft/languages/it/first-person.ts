const FIRST_PERSON = new Set(
  (
    'ho so sono parlo conosco uso programmo scrivo gestisco seguo faccio insegno suono leggo traduco coordino organizzo sviluppo ' +
    'lavoravo gestivo facevo seguivo curavo insegnavo vendevo scrivevo coordinavo aiutavo mi vivo abito posso saprei capisco traduco preparo partecipo collaboro monto riparo guido nuoto canto alleno coltivo restauro'
  ).split(' '),
);

/** Participles that stand with "ho", so that nobody's gender shows. */
const DONE = new Set(
  (
    'fatto costruito lavorato scritto gestito sviluppato programmato organizzato venduto insegnato progettato seguito tradotto creato ' +
    'studiato analizzato guidato montato riparato automatizzato coordinato misurato testato collaudato realizzato imparato curato ' +
    'modellato simulato disegnato pubblicato presentato vinto diretto scoperto rifatto tenuto corretto raccolto calibrato segnalato assistito ' +
    'verniciato saldato ricostruito elaborato digitalizzato catalogato impostato avviato condotto redatto svolto partecipato assemblato ' +
    'installato configurato migrato restaurato allenato suonato recitato confrontato calcolato validato documentato ottimizzato ridotto'
  ).split(' '),
);

/** "Sviluppo" and "uso" are what one does, and what is done: "sviluppo in C#", "uso di droni". */
const A_NOUN =
  /^(?:sviluppo|uso) (?:di|del|dello|della|dell'|dei|degli|delle|in|web|software|interno|con|per|su) ?/iu;

/** Participles that are nouns or adjectives before a thing: "diretta dal campo", "raccolta fondi". */
const ALSO_NOUNS = new Set(
  'diretta dirette diretti raccolta raccolte condotta condotte tenuta tenute fatti corretta corrette ridotta ridotte'.split(
    ' ',
  ),
);

function firstWord(text: string): string {
  return /^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? '';
}

/** True for a statement on oneself: "so saldare", "ho seguito un progetto". */
export function startsAsFirstPerson(text: string): boolean {
  if (A_NOUN.test(text)) return false;
  return FIRST_PERSON.has(firstWord(text.replace(/^(?:io|non) /iu, '')));
}

/** A note on oneself as a statement ("costruito un carrello": "ho costruito un carrello") where that is certain. */
export function inFirstPerson(text: string): string | undefined {
  const plain = text.replace(/^io /iu, '');
  if (startsAsFirstPerson(plain)) return plain;
  const first = firstWord(plain);
  // "Scoperti 60 errori" is "ho scoperto 60 errori".
  const done = ALSO_NOUNS.has(first) ? first : first.replace(/[aie]$/u, 'o');
  return DONE.has(done) ? `ho ${done}${plain.slice(first.length)}` : undefined;
}
