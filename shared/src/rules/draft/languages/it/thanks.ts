import type { Sentence } from '../../../../contracts/index.js';
import type { LetterFacts } from '../../facts.js';
import type { Choose } from '../../language-pack.js';
import { fill } from './fill.js';
import { plainSentence } from './plain-sentence.js';

const THANKS = [
  "La ringrazio per il tempo che mi ha dedicato all'evento {fair} e per avermi fatto conoscere più da vicino {employer}.",
  "Un sincero grazie per la conversazione avuta durante l'evento {fair}: ora ho un'idea più chiara di che cosa significhi lavorare per {employer}.",
  "È stato un piacere fare la Sua conoscenza all'evento {fair}, e La ringrazio per avermi parlato di persona del lavoro presso {employer}.",
  "Le scrivo per ringraziare Lei e, tramite Lei, {employer} per il colloquio che abbiamo avuto in occasione dell'evento {fair}.",
  "Grazie per la disponibilità con cui mi ha presentato {employer} nel pur breve spazio del nostro incontro all'evento {fair}.",
  "Tra le conversazioni avute all'evento {fair}, quella con Lei su {employer} è stata per me particolarmente utile, e La ringrazio.",
  "Ho molto apprezzato il nostro dialogo su {employer} in occasione dell'evento {fair} e La ringrazio per l'attenzione che mi ha riservato.",
  "Ripenso con piacere al colloquio con Lei durante l'evento {fair} e La ringrazio per avermi raccontato {employer} in prima persona.",
  "Per l'incontro all'evento {fair} e per la chiarezza con cui mi ha descritto {employer}, Le giunga il mio più sincero grazie.",
  "Con queste righe La ringrazio della piacevole conversazione all'evento {fair}, che mi ha permesso di capire meglio come lavora {employer}.",
  "Vorrei anzitutto dire grazie per lo scambio avuto con Lei nel corso dell'evento {fair}, dopo il quale conosco molto meglio {employer}.",
  "Mi ha fatto molto piacere parlare con Lei durante l'evento {fair}: grazie per tutte le informazioni su {employer}.",
  "Grazie di avermi riservato una parte del Suo tempo all'evento {fair}; il mio interesse per {employer} ne è uscito rafforzato.",
  "Conservo un ottimo ricordo della nostra chiacchierata all'evento {fair}, e La ringrazio per ciò che mi ha detto su {employer}.",
  "Nonostante i ritmi serrati dell'evento {fair} ha trovato il modo di presentarmi {employer} con calma: per questo La ringrazio.",
  "So quanto siano intense le giornate come quelle dell'evento {fair}, e tanto più La ringrazio per lo spazio dato al mio interesse per {employer}.",
  "Le rivolgo un grazie sentito per l'occasione di dialogo all'evento {fair} e per la cortesia con cui mi ha aperto una finestra su {employer}.",
  "Permetta che La ringrazi per i minuti condivisi all'evento {fair} e per l'immagine viva che ora ho del lavoro in {employer}.",
] as const;

/** Thanks come first, for this meeting, and name the company (D2, D3). */
export function thanks(facts: LetterFacts, choose: Choose): Sentence {
  const { fair, employer } = facts;
  return plainSentence('thanks', fill(choose('thanks', THANKS), { fair, employer }), 'D2');
}
