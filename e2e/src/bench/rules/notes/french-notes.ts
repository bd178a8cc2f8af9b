import type { NotePool } from './note-pool.js';

export const FRENCH_NOTES: NotePool = {
  months: ['janvier', 'mars', 'mai', 'septembre', 'octobre'],
  points: [
    { text: 'nouveau bureau à {city} en {month}', say: 'le nouveau bureau de {city}' },
    { text: 'équipe de {n}, deux arrivées récentes', say: 'l’équipe de {n} personnes' },
    { text: 'rotation des juniors ttes les {n} semaines', say: 'la rotation toutes les {n} semaines' },
    { text: 'le dépôt de {city} en service de nuit' },
    { text: 'banc d’essai à {city}, chacun y passe', say: 'le banc d’essai de {city}' },
    { text: 'un parrain pendant {n} mois', say: 'le parrainage des {n} premiers mois' },
    { text: '{n} essais en cours', say: 'les {n} essais en cours' },
    { text: 'l’atelier des apprentis à {city}' },
    { text: 'relecture à deux, jamais seul', say: 'la relecture à deux' },
    { text: 'journée terrain en {month}', say: 'la journée sur le terrain en {month}' },
  ],
  fits: [
    { text: 'horaires d’un club de bus, {n} ans', say: 'les horaires d’un club de bus' },
    { text: 'mémoire sur la dérive des capteurs', say: 'mon mémoire sur la dérive des capteurs' },
    { text: 'inventaire d’un magasin de vélos', say: 'l’inventaire d’un magasin de vélos' },
  ],
  clarifies: [
    { text: 'flou sur ma disponibilité', say: 'je suis disponible dès {month}' },
    { text: 'oublié la moitié de la question', say: 'un index coûte aussi à l’écriture' },
  ],
  unsaids: [
    { text: 'permis bateau depuis {month}', say: 'mon permis bateau' },
    { text: 'comptes de la chorale', say: 'j’ai tenu les comptes d’une chorale' },
  ],
  promises: [
    { text: 'carnet avec les courbes de charge', say: 'mon carnet avec les courbes de charge' },
    { text: 'résumé du mémoire, 1 page', say: 'un résumé d’une page de mon mémoire' },
  ],
};
