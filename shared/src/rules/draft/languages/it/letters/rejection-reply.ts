import type { Sentence } from '../../../../contracts/index.js';
import type { LetterFacts } from '../../facts.js';
import type { Choose } from '../../language-pack.js';
import type { Material } from '../../material.js';
import { fill } from './fill.js';
import { laterReference } from './later-reference.js';
import { plainSentence } from './plain-sentence.js';
import { reach } from './reach.js';

const THANKS = [
  "La ringrazio per avermi comunicato la vostra decisione e per il tempo che {employer} mi ha dato all'evento {fair}.",
  "Grazie per la risposta e per la conversazione aperta che su {employer} abbiamo avuto all'evento {fair}.",
  "Accolgo la vostra scelta con rispetto, e per i minuti avuti con {employer} durante l'evento {fair} La ringrazio.",
  "Pur avendo sperato in un esito diverso, dico grazie per il riscontro e per l'incontro con {employer} all'evento {fair}.",
  "Grazie della Sua chiarezza, e ancora dello scambio avuto con {employer} nell'ambito dell'evento {fair}.",
  "Ho ricevuto la notizia e La ringrazio, anche per ciò che ho imparato su {employer} all'evento {fair}.",
  "È stato gentile da parte Sua scrivermi: grazie, anche per avermi presentato {employer} all'evento {fair}.",
  "La ringrazio del riscontro, e ringrazio {employer} per avere preso in esame la mia candidatura dopo l'evento {fair}.",
  "Apprezzo la Sua franchezza e La ringrazio per il colloquio con {employer} all'evento {fair}.",
  "Non è la notizia in cui speravo, ma La ringrazio della franchezza e dell'occasione di conoscere {employer} all'evento {fair}.",
  "Comprendo la vostra decisione e ringrazio {employer} per la considerazione avuta dopo l'evento {fair}.",
  "Per la risposta sincera, e per i minuti passati a parlare con {employer} all'evento {fair}, Le dico grazie.",
  "Un grazie sincero per il Suo messaggio e per l'impressione che {employer} mi ha lasciato dall'evento {fair}.",
  "Prendo atto della scelta e La ringrazio ugualmente: conoscere {employer} attraverso l'evento {fair} è stato prezioso.",
  "Anche un no merita un grazie: per la cortesia, e per ciò che {employer} mi ha mostrato all'evento {fair}.",
  "Le sono riconoscente del messaggio, e ringrazio con Lei le persone di {employer} conosciute all'evento {fair}.",
  "Del tempo che avete speso sul mio profilo, dall'evento {fair} fino a oggi, ringrazio Lei e {employer}.",
] as const;

const INTEREST = [
  "Sarei felice di essere tra i profili considerati per un'altra posizione in {employer}.",
  'Per {employer} il mio interesse rimane, e ogni opportunità futura mi sarà gradita.',
  'Qualora si liberasse un ruolo adatto a me, mi candiderei di nuovo volentieri presso {employer}.',
  'Per me {employer} resta una realtà in cui mi piacerebbe lavorare, ora o più avanti.',
  'La prego di tenere a mente il mio nome per le selezioni future in {employer}.',
  'Seguirò ciò che fa {employer} con lo stesso interesse di prima.',
  "Se un giorno ci fosse un'altra occasione con {employer}, mi farebbe molto piacere saperlo.",
  'La buona opinione che ho su {employer} non cambia, e in futuro potrei ripresentarmi.',
  'Spero che ci sarà un altro momento in cui potrò essere utile per {employer}.',
  'Per un ruolo diverso presso {employer} la mia disponibilità resta piena.',
  'Mi piacerebbe riprendere il dialogo con {employer} quando le circostanze saranno favorevoli.',
  "Conservo su {employer} un'impressione molto positiva, anche in vista di un futuro colloquio.",
  'Un inizio più in là nel tempo con {employer} mi darebbe altrettanta gioia.',
  'Quando {employer} cercherà nuove persone, sarei felice di ricevere notizie.',
  'Un domani mi presenterei ancora a {employer}, con qualche esperienza in più.',
  "Terrò d'occhio le offerte pubblicate da {employer} e risponderò a quelle più vicine a me.",
  'Il desiderio di lavorare con {employer} non viene meno con questa risposta.',
] as const;

const FEEDBACK = [
  'Se avesse un momento, un Suo parere su che cosa posso migliorare mi sarebbe di aiuto.',
  'Vorrei chiederLe un consiglio: che cosa avrebbe reso più forte la mia candidatura?',
  'Le sarei riconoscente per un breve commento sulle lacune su cui lavorare.',
  'Due righe sui motivi, se trova il tempo, avrebbero per me molto valore.',
  'Un riscontro anche brevissimo mi servirebbe per i prossimi passi.',
  'Mi direbbe, in poche parole, in che cosa prepararmi meglio la prossima volta?',
  'Sarebbe prezioso sapere quale competenza o esperienza è mancata.',
  'Ogni osservazione che mi aiuti a crescere è benvenuta.',
  'Per imparare qualcosa, vorrei capire che cosa ha fatto la differenza.',
  "Su quali aspetti mi suggerirebbe di impegnarmi prima di un'altra selezione simile?",
  "Se le regole aziendali lo permettono, mi piacerebbe conoscere l'elemento decisivo.",
  'Anche una critica schietta, se vorrà condividerla, mi sarà utile.',
  "C'è un punto in particolare su cui mi consiglia di lavorare?",
  'Un solo suggerimento su ciò che potrei fare diversamente varrebbe molto per me.',
  'Che cosa, secondo Lei, mi converrebbe studiare o approfondire?',
  "Le chiederei, se possibile, un'indicazione su come rafforzare il mio profilo.",
  'Mi interessa sapere quale requisito pesava di più nella scelta.',
] as const;

/** The answer to a rejection (T6): gracious, with lasting interest and, where it is wanted, one short request. */
export function rejectionReply(
  facts: LetterFacts,
  points: readonly Material[],
  askFeedback: boolean,
  choose: Choose,
): Sentence[] {
  const { employer, fair } = facts;
  return [
    plainSentence('thanks', fill(choose('thanks', THANKS), { employer, fair }), 'T6'),
    ...laterReference(points, choose),
    plainSentence('interest', fill(choose('interest', INTEREST), { employer }), 'T6'),
    reach(facts, choose),
    ...(askFeedback ? [plainSentence('feedback', choose('feedback', FEEDBACK), 'T6')] : []),
  ];
}
