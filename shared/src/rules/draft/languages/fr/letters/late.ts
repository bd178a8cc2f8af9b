import type { Phrasings } from '../../../pack/index.js';

export const late: Phrasings = [
  'Je vous prie d’excuser ce message un peu tardif.',
  'Je regrette de ne vous écrire qu’aujourd’hui.',
  'Ce mot vous parvient tard, et je m’en excuse.',
  'J’aurais dû vous écrire plus tôt ; pardonnez-moi.',
  'Veuillez m’excuser d’avoir tardé à vous écrire.',
  'Toutes mes excuses pour l’envoi tardif de ces lignes.',
  'Ces lignes auraient dû vous parvenir plus tôt.',
  'Pardonnez, je vous prie, mon retard.',
  'Mon message arrive tard, j’en conviens.',
  'Je vous présente mes excuses pour ce délai.',
  'Merci de bien vouloir excuser ce retard.',
  'J’espère que ce message n’arrive pas trop tard.',
  'Mon silence a duré ; je vous en demande pardon.',
  'Vous avez dû attendre, et je le regrette.',
  'Ne m’en veuillez pas d’écrire si tard.',
  'Recevez mes excuses pour le temps écoulé.',
  'Ce courrier a tardé, et je le déplore.',
];
