import type { Sentence } from '../../../../contracts/index.js';
import type { LetterFacts } from '../../facts.js';
import type { Choose } from '../../language-pack.js';
import type { Material } from '../../material.js';
import { webAddress } from '../../web-address.js';
import { fill } from './fill.js';
import { frame } from './frame.js';
import { plainSentence } from './plain-sentence.js';
import { WITHOUT_LINK, WITH_LINK } from './promised-item-frames.js';
import { reach } from './reach.js';

const THANKS = [
  "Grazie ancora per la conversazione su {employer} all'evento {fair}, che non ho dimenticato.",
  "Con un rinnovato grazie per l'evento {fair}, torno oggi su una promessa fatta a Lei e a {employer}.",
  "All'evento {fair} Le ho dato la mia parola su una cosa, e La ringrazio per avermi parlato con pazienza del lavoro in {employer}.",
  "È stato un piacere parlare con Lei su {employer} all'evento {fair}, e di nuovo La ringrazio.",
  "La ringrazio ancora una volta per l'incontro all'evento {fair} e per ciò che ho saputo su {employer}.",
  "Quando ci siamo visti all'evento {fair} eravamo rimasti d'accordo su una cosa; grazie, anche a {employer}, per l'attesa.",
  "Il nostro incontro all'evento {fair} si è chiuso con una mia promessa e con il mio grazie a {employer}.",
  "Ancora molte grazie per lo scambio avuto all'evento {fair} sul lavoro presso {employer}.",
  "Mi fa piacere scrivere di nuovo dopo l'evento {fair} e ringraziare Lei e {employer}.",
  "Grazie del Suo tempo all'evento {fair} e del quadro che mi ha dato su {employer}.",
  "Dall'evento {fair} c'era ancora qualcosa che dovevo a {employer}, e ringrazio per la pazienza.",
  "Rinnovo il mio grazie per il colloquio in occasione dell'evento {fair}, grazie al quale ho conosciuto {employer}.",
] as const;

const INTEREST = [
  'Spero che aiuti a capire se potrei trovarmi bene in {employer}.',
  'Credo che mostri anche perché mi piacerebbe tanto lavorare per {employer}.',
  'Se in {employer} dovessero nascere domande, risponderò con piacere.',
  'Ne parlerei volentieri con Lei, perché il mio interesse per {employer} è immutato.',
  'Che possa esservi utile: lavorare con {employer} resta il mio obiettivo.',
  'Se altri in {employer} desiderassero vedere di più, lo fornirò volentieri.',
  "Dà un'idea abbastanza fedele di ciò che potrei fare per {employer}.",
  'Un Suo parere mi interesserebbe molto, come tutto ciò che riguarda {employer}.',
  "Lo condivida pure all'interno di {employer}, dove vorrei sempre lavorare.",
  'Con questo desidero sottolineare ancora il mio interesse per {employer}.',
  'Qualunque sia il Suo giudizio, resta la mia voglia di contribuire in {employer}.',
  'Forse può diventare il punto di partenza per un nuovo dialogo con {employer}.',
] as const;

/** What was promised, once it is ready (T9): with its link, else in the words of the note. */
export function promisedItem(facts: LetterFacts, promise: Material, choose: Choose): Sentence[] {
  const { employer, fair } = facts;
  const link = webAddress(promise.note.link ?? '');
  const frames = link === '' ? WITHOUT_LINK : WITH_LINK;
  return [
    plainSentence('thanks', fill(choose('thanks', THANKS), { employer, fair }), 'D2'),
    { ...frame('promise', frames, promise, choose, { link }), rule: 'T9' },
    plainSentence('interest', fill(choose('interest', INTEREST), { employer }), 'D2'),
    reach(facts, choose),
  ];
}
