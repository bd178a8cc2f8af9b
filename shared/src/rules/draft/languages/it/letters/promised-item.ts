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
import { withoutLinkTo } from './without-link-to.js';

const THANKS = [
  "Grazie ancora per la bella conversazione su {employer} all'evento {fair}, che non ho certo dimenticato.",
  "Con un rinnovato grazie per l'evento {fair}, torno oggi su una promessa che riguarda {employer}.",
  "All'evento {fair} Le ho dato la mia parola su una cosa; grazie per la pazienza e per le spiegazioni su {employer}.",
  "È stato un piacere parlare con Lei di {employer} all'evento {fair}, e di nuovo La ringrazio.",
  "La ringrazio nuovamente di quanto ci siamo detti all'evento {fair} e delle notizie ricevute su {employer}.",
  "Quando ci siamo visti all'evento {fair} eravamo rimasti d'accordo su una cosa; grazie, anche a {employer}, per l'attesa.",
  "Il nostro incontro all'evento {fair} si è chiuso con una mia promessa e con il mio grazie a {employer}.",
  "Ancora molte grazie per lo scambio che abbiamo avuto all'evento {fair} sul lavoro presso {employer}.",
  "Mi fa piacere riprendere contatto dopo l'evento {fair}, e per prima cosa dico grazie a Lei per avermi presentato {employer}.",
  "Grazie dell'ascolto durante l'evento {fair} e del quadro così vivo che mi ha dato su {employer}.",
  "Dall'evento {fair} c'era ancora qualcosa che dovevo a {employer}, e per la pazienza La ringrazio.",
  "Un nuovo grazie da parte mia per il colloquio avuto all'evento {fair}, dove ho conosciuto {employer}.",
  "Un impegno preso all'evento {fair} va rispettato: eccomi, e a {employer} rivolgo ancora il mio grazie.",
  "Avevo promesso di ricontattarLa dopo l'evento {fair}, e lo faccio ringraziando {employer} per la fiducia.",
  "Per tutto ciò che all'evento {fair} mi ha spiegato su {employer}, ancora grazie; ora tocca a me.",
  "Riprendo da dove eravamo arrivati durante l'evento {fair}, con un pensiero di gratitudine per {employer}: grazie.",
  "Desidero ringraziare Lei e {employer} per il tempo concesso all'evento {fair}, e oggi passo dalle parole ai fatti.",
] as const;

const INTEREST = [
  'Spero che La aiuti a capire se potrei trovarmi bene in {employer}.',
  'Credo che mostri anche il motivo per cui mi piacerebbe lavorare per {employer}.',
  'Se in {employer} dovessero nascere domande in proposito, risponderò con grande piacere.',
  "Ne parlerei volentieri con Lei, perché l'idea di lavorare con {employer} mi attira come prima.",
  'Mi auguro che possa esservi utile: lavorare con {employer} resta il mio obiettivo.',
  'Se altre persone in {employer} desiderassero vedere di più, lo fornirò volentieri.',
  "Credo dia un'idea abbastanza fedele di ciò che potrei fare per {employer}.",
  'Un Suo parere mi interesserebbe molto, come tutto ciò che riguarda {employer}.',
  'Può mostrare il tutto a chi desidera in {employer}, dove vorrei ancora lavorare.',
  'Con questo invio desidero sottolineare ancora una volta quanto {employer} mi interessi.',
  'Qualunque sia il Suo giudizio, resta la mia voglia di contribuire in {employer}.',
  'Forse può diventare il punto di partenza per un nuovo dialogo con {employer}.',
  'Se Le sembra utile, ne farei volentieri oggetto di un incontro in {employer}.',
  'Il lavoro per {employer} mi attira, e questo invio vuole esserne un piccolo segno.',
  'Mi dica con franchezza che cosa ne pensa, anche rispetto a quanto serve a {employer}.',
  'Quanto ho preparato nasce anche dalla voglia di entrare un giorno in {employer}.',
  'A ogni richiesta di chiarimento, da parte Sua o di altri in {employer}, darò risposta.',
] as const;

/** What was promised, once it is ready (T9): with its link, else in the words of the note. */
export function promisedItem(facts: LetterFacts, promise: Material, choose: Choose): Sentence[] {
  const { employer, fair } = facts;
  const link = webAddress(promise.note.link ?? '');
  const linked = link === '' || promise.said ? promise : { ...promise, words: withoutLinkTo(promise.words) };
  const frames = link === '' ? WITHOUT_LINK : WITH_LINK;
  return [
    plainSentence('thanks', fill(choose('thanks', THANKS), { employer, fair }), 'D2'),
    { ...frame('promise', frames, linked, choose, { link }), rule: 'T9' },
    plainSentence('interest', fill(choose('interest', INTEREST), { employer }), 'D2'),
    reach(facts, choose),
  ];
}
