import type { Sentence } from '../../../../contracts/index.js';
import type { LetterFacts } from '../../facts.js';
import type { Choose } from '../../language-pack.js';
import { fill } from './fill.js';
import { plainSentence } from './plain-sentence.js';
import { sayDate } from './say-date.js';

const DATED = [
  'So che la vostra decisione è attesa entro {date}: se nel frattempo Le servisse altro da parte mia, basta una parola.',
  'In vista della scelta che farete entro {date}, sono a disposizione per qualsiasi domanda o documento.',
  'Ho segnato in agenda {date} come termine della vostra decisione e fino ad allora rispondo volentieri a ogni richiesta.',
  'Poiché contate di decidere entro {date}, mi dica pure se prima di allora manca ancora qualcosa.',
  'Fino a {date}, termine entro cui pensate di decidere, invierò con piacere tutto ciò che possa aiutare la valutazione.',
  'Entro {date} prenderete una decisione; per chiarimenti o integrazioni può contare su una mia risposta in tempi brevi.',
  'Attendo con fiducia la decisione che avete previsto entro {date} e intanto resto a disposizione per un ulteriore colloquio.',
  'Se per decidere entro {date} fosse utile un secondo incontro, mi adeguo volentieri ai vostri orari.',
  'Ricordo che intendete decidere entro {date}, perciò non esiti a chiedere qualunque cosa non Le fosse chiara.',
  'Aspetto con interesse {date}, la data che mi ha indicato per la decisione, e rimango a disposizione.',
  'Da qui a {date}, quando contate di avere una decisione, può rivolgersi a me per ogni approfondimento.',
  'La data di {date} per la decisione mi è chiara, e nel frattempo preparo con piacere quanto potesse servirvi.',
  'Prima di {date}, giorno previsto per la vostra scelta, rispondo con piacere a eventuali dubbi o richieste.',
  'Tengo presente {date} come giorno della decisione, e prima di allora organizzo con piacere una breve chiamata.',
  'Per arrivare a {date} con tutti gli elementi utili a decidere, mi chieda pure ciò che ancora manca al quadro.',
  'Se la decisione di {date} richiede qualche dettaglio in più sul mio conto, lo fornirò in giornata.',
  "Sapendo che deciderete entro {date}, terrò un po' di tempo libero per un eventuale altro passaggio con voi.",
] as const;

const OPEN = [
  'Se un secondo colloquio Le sembrasse opportuno, organizzerò volentieri il mio tempo in base al Suo.',
  'Qualunque sia il prossimo passo da parte vostra, mi farà piacere prendervi parte.',
  'Mi faccia sapere, quando Le sarà possibile, che cosa occorre per andare avanti.',
  'Sarei felice di sapere da Lei, quando lo riterrà opportuno, come proseguirà la selezione.',
  'Qualora desiderasse approfondire qualche aspetto, possiamo sentirci nel giorno che preferisce, anche solo per pochi minuti.',
  'Per un eventuale incontro di approfondimento mi adatto senza difficoltà alla vostra agenda.',
  'Se Le occorrono altri documenti o informazioni sul mio conto, li invierò con piacere e rapidamente.',
  'Resto in attesa di un Suo cenno sui prossimi passi, nei tempi che Le sono più comodi.',
  "Mi dica pure come preferisce procedere: da parte mia c'è la più ampia disponibilità.",
  'Se dovessero sorgere domande sul mio percorso, risponderò volentieri e in tempi brevi.',
  'Una Sua indicazione su come continuare mi sarebbe molto utile, senza alcuna fretta.',
  'Quando vorrà riprendere il discorso, troverà da parte mia tutta la disponibilità necessaria.',
  'Sarebbe bello poter continuare il dialogo in azienda o a distanza, come preferisce.',
  'Se lo ritiene utile, preparo volentieri altro materiale in vista di un nuovo incontro.',
  'Può indicarmi Lei il seguito più adatto, che si tratti di una telefonata o di una visita da voi.',
  'Non ho fretta, ma mi piacerebbe conoscere, appena possibile, tempi e modalità delle prossime fasi.',
  'Per parlarne con più calma, o con chi guiderebbe il mio lavoro, basta propormi una data.',
] as const;

const NEXT_ROUND = [
  'Aspetto con piacere il prossimo colloquio e preparerò volentieri tutto ciò che vorrà vedere.',
  "Grazie per l'invito alla fase successiva: mi faccia sapere che cosa è bene che prepari.",
  'In vista della prossima fase sono a disposizione per ogni indicazione, anche pratica.',
  'Alla prossima tappa della selezione arriverò con impegno e con la preparazione che mi vorrà suggerire.',
  'Per la fase seguente mi organizzo secondo le vostre date, anche con poco preavviso.',
  'Che il percorso continui mi rende felice, e arriverò al prossimo appuntamento con la dovuta preparazione.',
  'Proseguo con vero entusiasmo: se desidera ricevere prima del nuovo colloquio qualche lavoro, basta un cenno.',
  'La prospettiva di un altro colloquio mi fa molto piacere, e ogni consiglio per affrontarlo è benvenuto.',
  'Se per il passo che ci attende occorrono documenti, li preparo fin da ora.',
  'Ho accolto con gioia la possibilità di continuare e attendo le indicazioni pratiche da parte Sua.',
] as const;

const OFFER = [
  'La vostra proposta mi onora, e la sto valutando con tutta la cura che merita.',
  'Ho ricevuto con vera gioia la vostra offerta e per ogni dettaglio ancora aperto sono a disposizione.',
  'Per definire insieme i punti ancora aperti della vostra offerta, possiamo sentirci quando preferisce.',
  "Un grazie particolare per l'offerta che mi avete fatto: ci sto pensando con grande attenzione.",
  'Quanto alla proposta ricevuta, desidero rispondere con la serietà che richiede e nei tempi concordati.',
  'Sapere che avete pensato a me per questo lavoro è una grande soddisfazione, e La ringrazio della fiducia.',
] as const;

const CLOSED = [
  'Spero che ci sia occasione di ritrovarsi, e naturalmente può scrivermi in ogni momento.',
  'Mi farebbe piacere rimanere in contatto e avere, di tanto in tanto, Sue notizie.',
  'Se un giorno le nostre strade si incrociassero di nuovo, ne sarei davvero felice.',
  'Un Suo messaggio mi farà sempre piacere, anche a distanza di tempo e senza un motivo preciso.',
] as const;

/** The next step or the date they gave (D2). */
export function nextStep(facts: LetterFacts, choose: Choose): Sentence {
  const date = facts.decisionDate === '' ? '' : sayDate(facts.decisionDate);
  return plainSentence('next-step', fill(choose('next-step', phrasingsFor(facts)), { date }), 'D2');
}

function phrasingsFor({ outcome, decisionDate }: LetterFacts): readonly string[] {
  switch (outcome) {
    case 'rejected':
    case 'withdrawn':
      return CLOSED;
    case 'next-round':
      return NEXT_ROUND;
    case 'offer':
      return OFFER;
    case 'open':
      return decisionDate === '' ? OPEN : DATED;
  }
}
