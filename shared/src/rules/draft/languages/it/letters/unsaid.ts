import type { Frames } from '../../../pack/index.js';

export const unsaid: Frames = {
  phrase: [
    'Non ho avuto modo di menzionare {words}',
    'Nel nostro colloquio ho tralasciato {words}',
    'A quanto già detto vorrei aggiungere {words}',
    'Per completezza segnalo inoltre {words}',
    "Colgo l'occasione per ricordare anche {words}",
    'Al mio profilo va aggiunta una voce di cui non si è parlato: {words}',
    'Recupero volentieri adesso ciò che è rimasto fuori dal discorso, ossia {words}',
    'Non ho fatto in tempo a raccontare, tra le altre cose, {words}',
  ],
  clause: [
    "Mi è mancata l'occasione di dire che {words}",
    'Dal nostro breve colloquio non è emerso che {words}',
    'Tengo ad aggiungere, poiché non ne abbiamo parlato, che {words}',
    'Per completezza segnalo inoltre che {words}',
    "Colgo l'occasione per dire anche che {words}",
    "Un'ultima cosa su di me: {words}",
    'Vorrei anche farLe sapere che {words}',
    'Ci è sfuggito, mentre parlavamo, che {words}',
  ],
  sentence: [
    "C'è una cosa che nel colloquio non è emersa. {words}",
    'Vorrei aggiungere un particolare di cui non abbiamo parlato. {words}',
    'Il tempo non è bastato per un ultimo dettaglio. {words}',
    'Completo il mio profilo con una breve aggiunta. {words}',
    'Del mio percorso resta da raccontare qualcosa. {words}',
    'Mi sia concesso di integrare quanto ho raccontato. {words}',
    'Ho dimenticato di menzionare una cosa utile. {words}',
    'Al quadro del mio profilo manca ancora un tassello. {words}',
  ],
  fragment: [
    'Un aspetto che ho tralasciato di menzionare: {words}',
    'Dal colloquio è rimasto fuori un elemento: {words}',
    'Mi lasci aggiungere una cosa: {words}',
    'Per completezza, un dettaglio su di me: {words}',
    'Di questo non abbiamo parlato: {words}',
    "C'è ancora un'informazione che può essere utile: {words}",
    "Colgo l'occasione per completare il mio profilo: {words}",
    'Durante il colloquio non è venuto fuori un particolare: {words}',
  ],
};
