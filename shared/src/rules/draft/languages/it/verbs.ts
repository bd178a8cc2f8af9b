/** Stems by conjugation, with the endings of "essi" and "voi": cercano, cercate. */
const REGULAR: readonly (readonly [they: string, you: string, it: string, stems: string])[] = [
  [
    'ano',
    'ate',
    'a',
    'cerc us lavor pass inizi cominci cambi mand invi gir test collaud prov trov port progett programm svilupp cre organizz ' +
      'selezion form insegn parl ascolt guard guid prepar pubblic lanci spost trasform integr migr automatizz digitalizz mont sald ' +
      'tagli esport import affianc ruot entr arriv rest divent cont punt visit invit accett valut finanzi aiut acquist compr ' +
      'collabor firm registr misur controll verific analizz studi raddoppi aument allarg ampli rinnov ristruttur install noleggi consegn ' +
      'present mostr incontr premi rispett aspett valorizz ospit coltiv imbottigli stamp calcol tratt opera oper dur torn impar ' +
      'applic assist brevett ricicl recuper complet confron aggiorn mescol realizz specializz chiam funzion rappresent riguard avvi ' +
      'lasci ferm ritir salt navig pesc ormegg assembl cur evit disegn fabbric conserv abbin ordin archivi compil interrog vers prest ' +
      'dedic bas fond restaur asciug essicc impast confezion etichett imball carica scart telefon viaggi ' +
      'document simul modell validat approv coordin assegn inaugur affitt prenot incass negozi pes piant',
  ],
  [
    'ono',
    'ete',
    'e',
    'chied prend vend spend legg scriv viv cresc conosc decid chiud corr ricev assum mett permett promett rispond ved cred dipend ' +
      'muov risolv discut perd vinc richied trasmett trascorr apprend comprend estend scad consist distingu proced conced intend descriv trascriv iscriv prescriv ' +
      'convinc ammett smett raggiung accend',
  ],
  ['ono', 'ite', 'e', 'apr part segu serv offr sent dorm copr invest riapr scopr'],
  [
    'iscono',
    'ite',
    'isce',
    'costru forn gest fin prefer restitu distribu sostitu un trasfer garant inser sped sugger pul chiar riun stabil defin contribu attribu diminu cap rifer percep approfond ricostru',
  ],
];

const IRREGULAR: readonly (readonly [they: string, you: string, it: string])[] = [
  ['hanno', 'avete', 'ha'],
  ['fanno', 'fate', 'fa'],
  ['vanno', 'andate', 'va'],
  ['stanno', 'state', 'sta'],
  ['danno', 'date', 'dà'],
  ['vogliono', 'volete', 'vuole'],
  ['possono', 'potete', 'può'],
  ['devono', 'dovete', 'deve'],
  ['sanno', 'sapete', 'sa'],
  ['dicono', 'dite', 'dice'],
  ['vengono', 'venite', 'viene'],
  ['tengono', 'tenete', 'tiene'],
  ['scelgono', 'scegliete', 'sceglie'],
  ['propongono', 'proponete', 'propone'],
  ['producono', 'producete', 'produce'],
  ['traducono', 'traducete', 'traduce'],
  ['riducono', 'riducete', 'riduce'],
  ['rimangono', 'rimanete', 'rimane'],
  ['accolgono', 'accogliete', 'accoglie'],
  ['raccolgono', 'raccogliete', 'raccoglie'],
  ['mantengono', 'mantenete', 'mantiene'],
  ['ottengono', 'ottenete', 'ottiene'],
  ['sostengono', 'sostenete', 'sostiene'],
  ['escono', 'uscite', 'esce'],
  ['eseguono', 'eseguite', 'esegue'],
  ['cuociono', 'cuocete', 'cuoce'],
  ['dispongono', 'disponete', 'dispone'],
  ['compongono', 'componete', 'compone'],
  ['aggiungono', 'aggiungete', 'aggiunge'],
  ['appartengono', 'appartenete', 'appartiene'],
  ['contengono', 'contenete', 'contiene'],
  ['valgono', 'valete', 'vale'],
  ['spengono', 'spegnete', 'spegne'],
  ['rivolgono', 'rivolgete', 'rivolge'],
  ['svolgono', 'svolgete', 'svolge'],
  ['coinvolgono', 'coinvolgete', 'coinvolge'],
];

/** Forms that are nouns or adjectives as well and so say nothing: "la prova", "una firma", "parte". */
const ALSO_NOUNS = new Set(
  (
    'prova porta conta firma mostra consegna visita misura stampa forma programma parte legge guida punta pubblica lancia taglia ' +
    'dura integra opera verifica rinnova registra passa ruota calcola applica importa complet completa aggiorna tratta une ' +
    'pesca cura carica pianta pesa ferma conserva salta basa presta dedica'
  ).split(' '),
);

/** What "they do" is to "you do": `cercano` to `cercate`. */
export const THEY_TO_YOU: ReadonlyMap<string, string> = new Map([
  ...REGULAR.flatMap(([they, you, , stems]) =>
    stems.split(' ').map((stem): [string, string] => [stem + they, stem + you]),
  ),
  ...IRREGULAR.map(([they, you]): [string, string] => [they, you]),
]);

const THIRD_SINGULAR = new Set([
  ...REGULAR.flatMap(([, , it, stems]) => stems.split(' ').map((stem) => stem + it)),
  ...IRREGULAR.map(([, , it]) => it),
  ...'è era aveva faceva bisogna'.split(' '),
]);

/** Subjunctives and forms of -ere and -ire that end in -ano too. */
const NOT_IN_ARE =
  /^(?:siano|abbiano|vadano|facciano|diano|stiano|possano|debbano|vogliano|sappiano|vengano|tengano|dicano|escano|\p{L}*iscano|\p{L}+[eai]vano)$/u;

/** True for what can only be "they" of a verb in -are, whichever it is: "calafatano". The reader knows it is a verb. */
export function mayBeVerbInAre(word: string): boolean {
  return /^\p{L}{2,}ano$/u.test(word) && !NOT_IN_ARE.test(word);
}

/** Productive endings: whatever the verb is, "sponsorizzano" becomes "sponsorizzate". */
const PRODUCTIVE_THEY = /\p{L}{2}(?:izz|ific|eggi)ano$/u;

/** "voi" of the future ends in -rete wherever "essi" ends in -ranno. */
const FUTURE_THEY = /\p{L}{2}ranno$/u;

/** True for a form of "they" whose "you" is known. */
export function saysThey(word: string): boolean {
  return THEY_TO_YOU.has(word) || PRODUCTIVE_THEY.test(word) || FUTURE_THEY.test(word);
}

/** "cercano" to "cercate", "apriranno" to "aprirete", of a word that is known to be "they". */
export function asYou(word: string): string {
  const known = THEY_TO_YOU.get(word);
  if (known !== undefined) return known;
  if (mayBeVerbInAre(word)) return word.replace(/ano$/u, 'ate');
  return FUTURE_THEY.test(word) ? word.replace(/ranno$/u, 'rete') : word;
}

/** True for a verb of a third person: it makes a statement of what would otherwise be a noun phrase. */
export function isThirdPerson(word: string): boolean {
  if (ALSO_NOUNS.has(word)) return false;
  return (
    saysThey(word) ||
    THIRD_SINGULAR.has(word) ||
    word === 'sono' ||
    /(?:avano|evano|ivano|erà|irà|arà)$|^erano$/u.test(word)
  );
}
