import type { Frames } from '../../../pack/index.js';

export const clarify: Frames = {
  phrase: [
    'J’aimerais revenir sur l’une de vos questions et ajouter à ma réponse {words}',
    'À l’une des réponses que je vous ai données, il manquait {words}',
    'En complément de mes réponses, je citerais aussi {words}',
    'L’une de mes réponses gagnerait à mentionner {words}',
    'En y repensant, ma réponse devait aussi porter sur {words}',
    'Une réponse plus complète de ma part comprendrait {words}',
    'Ma réponse aurait dû faire une place à {words}',
    'Je souhaite compléter mes propos en évoquant {words}',
  ],
  clause: [
    'Permettez-moi de compléter l’une de mes réponses : {words}',
    'Sur un point de notre entretien, je réponds mieux maintenant : {words}',
    'L’une de vos questions méritait mieux de ma part : {words}',
    'À la réflexion, ma réponse serait celle-ci : {words}',
    'À mes propos de ce jour-là, j’ajouterais volontiers ceci : {words}',
    'Voici comment je répondrais aujourd’hui à votre question : {words}',
    'Ma réponse de l’autre jour restait incomplète : {words}',
    'Il est plus exact de dire ceci : {words}',
  ],
  sentence: [
    'Laissez-moi préciser un peu mieux ce que je voulais dire. {words}',
    'Une question que vous m’avez posée continue de m’occuper. {words}',
    'À une de vos questions, je peux désormais répondre plus précisément. {words}',
    'Il manquait quelque chose à l’une de mes explications. {words}',
    'J’ai repensé à ce que vous m’avez demandé. {words}',
    'Ma réponse d’alors était trop brève. {words}',
    'Un complément s’impose à propos de ce que vous demandiez. {words}',
    'À la réflexion, je formulerais les choses autrement. {words}',
  ],
  fragment: [
    'Je complète ici une réponse restée trop courte : {words}',
    'Pour répondre plus exactement à ce que vous vouliez savoir : {words}',
    'Une de mes réponses appelle un complément : {words}',
    'Tout bien pesé, je vous répondrais ainsi : {words}',
    'J’ajouterais volontiers à mes propos : {words}',
    'Sur un point que vous aviez soulevé : {words}',
    'Ma réponse de l’autre jour restait incomplète : {words}',
    'Ce que ma réponse aurait dû contenir : {words}',
  ],
};
