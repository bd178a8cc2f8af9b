import type { SubjectWords } from '../../../pack/index.js';

export const subjects: SubjectWords = {
  'thank-you': {
    withPosition: [
      '{position} presso {employer}: grazie per il Suo tempo',
      'Posizione di {position}: grazie per il colloquio',
      'Il nostro incontro e il ruolo di {position}',
    ],
    always: [
      "Grazie per il colloquio all'evento {fair}",
      'Il nostro colloquio su {employer}',
      'Grazie per il Suo tempo ({fair})',
      "{fair}: grazie per l'incontro",
      'Grazie',
    ],
  },
  reminder: {
    withPosition: [
      'Una domanda sulla posizione di {position}',
      '{position} presso {employer}: una breve domanda',
    ],
    always: [
      "Il nostro colloquio all'evento {fair}",
      'Il mio interesse per {employer}',
      "Un breve messaggio dopo l'evento {fair}",
      'Una breve domanda',
    ],
  },
  'rejection-reply': {
    always: [
      'Grazie per la Sua risposta',
      "Grazie per il riscontro e per l'evento {fair}",
      'Un grazie sincero {a employer}',
      'Un grazie',
    ],
  },
  'promised-item': {
    always: [
      "Quanto Le ho promesso all'evento {fair}",
      'Come promesso, per {employer}',
      "Ora pronto, come d'accordo",
      'Come promesso',
    ],
  },
  'keep-in-touch': {
    always: [
      "Dopo il nostro incontro all'evento {fair}",
      'Un saluto a Lei e {a employer}',
      'Per restare in contatto',
      'Un saluto',
    ],
  },
};
