import type { Sentence } from '../../../../contracts/index.js';
import type { LetterFacts } from '../../facts.js';
import type { Choose } from '../../language-pack.js';
import type { Material } from '../../material.js';
import { fill } from './fill.js';
import { laterReference } from './later-reference.js';
import { plainSentence } from './plain-sentence.js';
import { reach } from './reach.js';

const THANKS = [
  "È passata qualche settimana dall'evento {fair}, e vorrei ringraziare ancora Lei del Suo racconto su {employer}.",
  "Ricordo volentieri l'evento {fair}, e di avermi presentato {employer} La ringrazio ancora oggi.",
  "La nostra conversazione all'evento {fair} merita un secondo grazie, con un saluto cordiale anche a {employer}.",
  "Qualche tempo fa ci siamo incontrati all'evento {fair}: grazie ancora per tutte le notizie su {employer}.",
  "Del dialogo cordiale all'evento {fair} e del Suo racconto sul lavoro in {employer} La ringrazio tuttora.",
  "Le scrivo senza alcuna richiesta, solo con un grazie per aver parlato di {employer} all'evento {fair}.",
  "L'evento {fair} è ormai lontano, ma il mio grazie a Lei e alle persone di {employer} è caloroso come allora.",
  "Dopo il primo contatto all'evento {fair} non vorrei perderci di vista, e La ringrazio del tempo speso a raccontarmi {employer}.",
  "L'incontro all'evento {fair} è stato davvero bello, e ne ringrazio di nuovo sia Lei sia {employer}.",
  "Mi permetta di dire ancora una volta grazie per l'evento {fair} e per quanto ho potuto sapere su {employer}.",
  "Con un grazie per le belle parole scambiate all'evento {fair}, mando un breve saluto a chi lavora in {employer}.",
  "Spero che le settimane dopo l'evento {fair} siano state buone per {employer}, e ancora ringrazio per l'incontro.",
  "Oggi mi è tornato in mente l'evento {fair}: colgo il momento per ringraziare Lei e salutare {employer}.",
  "Nel riordinare i ricordi dell'evento {fair} trovo le Sue parole su {employer}, e Le dico nuovamente grazie.",
  "Dei giorni sono trascorsi dall'evento {fair}, e ciò che so su {employer} lo devo a Lei: grazie.",
  "Rimane in me una bella impressione dell'evento {fair}; di questo vorrei ringraziare Lei e quanti lavorano per {employer}.",
  "Un saluto e un grazie, a qualche settimana dall'evento {fair}, per come mi ha avvicinato a {employer}.",
] as const;

const INTEREST = [
  'Mi farebbe piacere restare in contatto e sapere, ogni tanto, che cosa fa {employer}.',
  'Se usa una rete professionale, sarei felice di collegarmi con Lei e di seguire {employer} anche lì.',
  'Non occorre che risponda: desidero soltanto rimanere in contatto con Lei e {employer}.',
  'Di tanto in tanto scambierei volentieri due righe sul settore in cui opera {employer}.',
  'Se ci ritroveremo a un altro evento, riprenderò con piacere il discorso su {employer}.',
  'Continuo a seguire con interesse {employer} e vorrei tenere vivo il nostro contatto.',
  'Sarebbe bello rimanere in collegamento, perché il lavoro che fa {employer} mi interessa sempre.',
  'Se in {employer} ci fosse qualcosa che può interessarmi, mi scriva pure liberamente.',
  'Terrei volentieri aperto il dialogo, senza uno scopo preciso, su ciò che muove {employer}.',
  'Un collegamento con Lei mi sarebbe gradito, e così qualche notizia da {employer} ogni tanto.',
  'Da parte mia coltiverei con molto piacere lo scambio con Lei e {employer}.',
  'Leggerò con curiosità le novità su {employer} e, se vorrà, anche un Suo messaggio.',
  'Il nostro scambio non deve finire qui, se anche Lei e {employer} lo desiderate.',
  'Ogni tanto manderò un saluto, perché {employer} è un nome che seguo volentieri.',
  'Resto fra quanti guardano con simpatia a {employer}, e un contatto con Lei mi è caro.',
  'Non ho richieste: vorrei solo, prima o poi, ritrovare Lei e parlare ancora con {employer}.',
  'Quando ci saranno notizie da {employer}, sarò tra le prime persone a leggerle.',
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
