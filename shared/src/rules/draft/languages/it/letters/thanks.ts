import type { Phrasings } from '../../../pack/index.js';

export const thanks: Phrasings = [
  "La ringrazio per il tempo che mi ha dedicato all'evento {fair} e per avermi fatto conoscere più da vicino {employer}.",
  "Un sincero grazie per la conversazione avuta durante l'evento {fair}: ora ho un'idea più chiara di che cosa significhi lavorare per {employer}.",
  "È stato un piacere fare la Sua conoscenza all'evento {fair}; grazie per avermi parlato di persona del lavoro presso {employer}.",
  "Le scrivo per ringraziare Lei e, tramite Lei, {employer} per il colloquio che abbiamo avuto in occasione dell'evento {fair}.",
  "Grazie per la disponibilità con cui mi ha presentato {employer} nel corso del nostro incontro all'evento {fair}.",
  "La conversazione con Lei su {employer}, avuta all'evento {fair}, è stata per me molto utile, e La ringrazio.",
  "Ho molto apprezzato il nostro dialogo su {employer} durante l'evento {fair}; dell'attenzione che mi ha riservato La ringrazio sinceramente.",
  "Ripenso con piacere al colloquio con Lei nel contesto dell'evento {fair}: La ringrazio di avermi raccontato {employer} in prima persona.",
  "Per il colloquio all'evento {fair}, e non meno per avermi descritto {employer} dall'interno, desidero ringraziarLa sinceramente.",
  "Con queste righe La ringrazio della piacevole conversazione all'evento {fair}, che mi ha permesso di capire meglio come lavora {employer}.",
  "Vorrei anzitutto dire grazie: dopo lo scambio con Lei nel corso dell'evento {fair} conosco molto meglio {employer} e il vostro lavoro.",
  "Mi ha fatto molto piacere parlare con Lei nella cornice dell'evento {fair}: grazie per tutte le informazioni su {employer}.",
  "Grazie di avermi riservato una parte della Sua giornata all'evento {fair}; la mia voglia di conoscere meglio {employer} è cresciuta.",
  "Conservo un ottimo ricordo della nostra chiacchierata all'evento {fair} e di tutto ciò che ho appreso su {employer}: grazie di cuore.",
  "Tra i tanti incontri dell'evento {fair} Lei ha trovato un momento per presentarmi {employer}: per questo La ringrazio.",
  "Giornate come quelle dell'evento {fair} lasciano poco tempo libero, e tanto più La ringrazio per lo spazio dato al mio interesse per {employer}.",
  "Le rivolgo un grazie sentito, perché all'evento {fair} mi ha aperto una finestra su {employer} e su chi vi lavora.",
  "Permetta che La ringrazi per i minuti condivisi all'evento {fair} e per l'immagine viva che ora ho del lavoro in {employer}.",
];
