import type { Frames } from '../../../pack/index.js';

export const unsaid: Frames = {
  phrase: [
    'Il y a une chose que je n’ai pas citée : {words}',
    'J’aurais pu mentionner aussi {words}',
    'À mes réponses, j’ajoute volontiers {words}',
    'Je voudrais encore signaler {words}, dont il n’a pas été question.',
    'Nous n’avons pas abordé {words}, et je le fais ici.',
    'À mon profil, il convient d’ajouter {words}',
    'Mon parcours comporte un autre élément : {words}',
    'Vous ne savez pas encore que je peux faire état de ceci : {words}',
  ],
  clause: [
    'Je n’ai pas eu l’occasion de vous le dire : {words}',
    'L’occasion m’a manqué de vous dire {que words}',
    'J’ajoute une précision que je n’ai pas donnée sur place : {words}',
    'Sachez également {que words}',
    'Il me reste à mentionner {que words}',
    'Un point n’est pas venu dans la conversation : {words}',
    'Peut-être est-il utile de savoir {que words}',
    'Je profite de ces lignes pour ajouter {que words}',
  ],
  sentence: [
    'Nous n’en avons pas parlé, et je le précise ici. {words}',
    'Voici encore un élément de mon profil. {words}',
    'Une dernière chose n’a pas été dite. {words}',
    'Permettez-moi encore un mot sur mon parcours. {words}',
    'Une chose sur moi est restée dans l’ombre. {words}',
    'J’ajoute un point qui compléterait mon portrait. {words}',
    'Je souhaite encore porter ceci à votre connaissance. {words}',
    'Un mot de plus à mon sujet. {words}',
  ],
  fragment: [
    'Je n’en ai pas parlé sur place, mais cela peut vous être utile : {words}',
    'Ce détail n’a pas trouvé sa place dans notre conversation : {words}',
    'Je n’ai pas mentionné ceci : {words}',
    'À ajouter à mon profil : {words}',
    'Pour compléter ce que vous savez déjà : {words}',
    'Un atout dont je n’ai rien dit : {words}',
    'Il me reste une précision à donner : {words}',
    'J’en profite pour signaler encore : {words}',
  ],
};
