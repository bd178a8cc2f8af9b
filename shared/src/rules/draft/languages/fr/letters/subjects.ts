import type { SubjectWords } from '../../../pack/index.js';

export const subjects: SubjectWords = {
  'thank-you': {
    withPosition: [
      '{position} : merci pour notre échange',
      'Merci, et quelques mots sur le poste « {position} »',
      'Suite à notre échange – {position}',
    ],
    always: [
      'Merci pour notre échange au {salon}',
      'Notre conversation au {salon}',
      '{employer} : merci pour votre accueil',
      'Suite à notre rencontre au {salon}',
      'Merci',
    ],
  },
  reminder: {
    withPosition: ['Une question sur le poste « {position} »', '{position} – {employer}'],
    always: [
      'Notre conversation au {salon}',
      'Un mot au sujet de notre échange ({employer})',
      'Quelques nouvelles après le {salon}',
      'Une question',
    ],
  },
  'rejection-reply': {
    always: [
      'Merci de votre réponse',
      'Merci pour votre message, et pour le {salon}',
      'Avec mes remerciements à {employer}',
      'Merci',
    ],
  },
  'promised-item': {
    always: [
      'Ce que je vous ai promis au {salon}',
      'Comme promis, pour {employer}',
      'Ce dont nous avions convenu',
      'Comme promis',
    ],
  },
  'keep-in-touch': {
    always: [
      'Depuis notre rencontre au {salon}',
      'Un bonjour à vous et à {employer}',
      'Gardons le contact',
      'Un bonjour',
    ],
  },
};
