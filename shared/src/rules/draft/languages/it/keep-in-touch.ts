import type { Sentence } from '../../../../contracts/index.js';
import type { LetterFacts } from '../../facts.js';
import type { Choose } from '../../language-pack.js';
import type { Material } from '../../material.js';
import { fill } from './fill.js';
import { laterReference } from './later-reference.js';
import { plainSentence } from './plain-sentence.js';
import { reach } from './reach.js';

const THANKS = [
  "È passata qualche settimana dall'evento {fair}, e vorrei ringraziare ancora per ciò che mi ha raccontato su {employer}.",
  "Ricordo volentieri l'evento {fair} e La ringrazio sempre per avermi fatto scoprire {employer}.",
  "La nostra conversazione all'evento {fair} merita un secondo grazie, con un saluto a {employer}.",
  "Qualche tempo fa ci siamo incontrati all'evento {fair}: grazie ancora per le notizie su {employer}.",
  "Rinnovo il mio grazie per il dialogo cordiale all'evento {fair}, con cui mi ha reso familiare {employer}.",
  "Le scrivo senza alcuna richiesta, solo con un grazie per aver parlato di {employer} all'evento {fair}.",
  "L'evento {fair} è ormai lontano, ma il grazie per il colloquio su {employer} è caloroso come allora.",
  "Dopo esserci conosciuti all'evento {fair} vorrei mantenere il contatto, con un grazie per il tempo dedicato a {employer} e a me.",
  "L'incontro all'evento {fair} è stato bello, e ne ringrazio di nuovo Lei e {employer}.",
  "Mi permetta di dire ancora una volta grazie per l'evento {fair} e per quanto ho potuto sapere su {employer}.",
  "Con un grazie per le belle parole scambiate all'evento {fair}, invio un breve saluto a Lei e a {employer}.",
  "Spero che le settimane dopo l'evento {fair} siano state buone per {employer}, e ancora ringrazio per l'incontro.",
] as const;

const INTEREST = [
  'Mi farebbe piacere restare in contatto e sapere, ogni tanto, che cosa fa {employer}.',
  'Se usa una rete professionale, sarei felice di collegarmi con Lei e di seguire {employer} anche lì.',
  'Non occorre rispondere: desidero soltanto non perdere di vista Lei e {employer}.',
  'Di tanto in tanto scambierei volentieri due righe sul settore in cui opera {employer}.',
  'Se ci ritroveremo a un altro evento, riprenderò con piacere il discorso su {employer}.',
  'Continuo a seguire con interesse {employer} e vorrei tenere vivo il contatto.',
  'Sarebbe bello rimanere in collegamento, perché il lavoro che fa {employer} mi interessa sempre.',
  'Se in {employer} ci fosse qualcosa che può interessarmi, mi scriva pure.',
  'Terrei volentieri aperto il dialogo, senza uno scopo preciso, su ciò che muove {employer}.',
  'Un collegamento con Lei mi sarebbe gradito, e così qualche notizia da {employer} ogni tanto.',
  'Da parte mia coltiverei con piacere lo scambio con Lei e {employer}.',
  'Leggerò con curiosità le novità su {employer} e, se vorrà, anche un Suo messaggio.',
] as const;

/** A light check-in (T9): no request but to stay in contact. */
export function keepInTouch(facts: LetterFacts, points: readonly Material[], choose: Choose): Sentence[] {
  const { employer, fair } = facts;
  return [
    plainSentence('thanks', fill(choose('thanks', THANKS), { employer, fair }), 'D2'),
    ...laterReference(points, choose),
    plainSentence('interest', fill(choose('interest', INTEREST), { employer }), 'T9'),
    reach(facts, choose),
  ];
}
