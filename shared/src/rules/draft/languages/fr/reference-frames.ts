import type { Frames } from './frame.js';

/** How the first thing that was said is recalled. No phrasing needs an article, a number or a gender of the words. */
export const FIRST: Frames = {
  phrase: [
    'Ce que vous m’avez dit sur {words} m’est resté en mémoire.',
    'J’ai écouté avec grand intérêt vos explications sur {words}',
    'Vous avez évoqué {words}, et j’y repense volontiers.',
    'Merci en particulier pour vos précisions concernant {words}',
    'De tout ce dont nous avons parlé, je retiens surtout {words}',
    'J’ai pris soin de noter ce que j’ai entendu sur {words}',
    'Vos explications sur {words} ont été pour moi un moment fort de cette rencontre.',
    'Le passage concernant {words} m’a donné matière à réflexion.',
    'Je garde un souvenir précis de votre manière de présenter {words}',
    'Vous avez pris la peine de m’expliquer {words}, ce dont je vous sais gré.',
    'Dans mes notes de notre conversation figure {words}',
    'Grâce à vous, j’en sais maintenant davantage sur {words}',
    'Votre éclairage sur {words} m’a été précieux.',
    'Vous avez mentionné {words}, et j’en ai pris note.',
    'Parmi les sujets abordés, j’ai surtout gardé en tête {words}',
    'Pouvoir en apprendre un peu plus sur {words} a été une chance.',
  ],
  clause: [
    'Vous m’avez dit {que words}, et je l’ai noté.',
    'J’ai retenu de notre échange {que words}',
    'Il m’a paru très intéressant d’apprendre {que words}',
    'Je garde surtout à l’esprit {que words}',
    'Vous m’avez appris, entre autres choses, {que words}',
    'Parmi les choses que vous m’avez expliquées, j’ai noté {que words}',
    'Mes notes me rappellent {que words}',
    'Voilà un fait que j’ai retenu sans peine : {words}',
    'Savoir {que words} m’aide à mieux me représenter votre travail.',
    'Vous m’avez fait découvrir {que words}',
    'Un détail m’est resté depuis : {words}',
    'Au fil de la conversation, vous avez précisé {que words}',
    'Je n’ai pas oublié {que words}',
    'Apprendre {que words} a été l’un des bons moments de ma visite.',
  ],
  sentence: ['{words}'],
  fragment: [
    'Ce que j’ai retenu de notre conversation : {words}',
    'Une chose que j’ai notée pendant que nous parlions : {words}',
    'Entre toutes vos remarques, celle-ci m’est restée : {words}',
    'Voici le détail que je garde de notre rencontre : {words}',
    'Un point que j’ai tenu à noter : {words}',
    'Une ligne de mes notes que je reprends ici : {words}',
    'S’il ne fallait citer qu’une chose de notre échange : {words}',
    'De vos explications, j’ai gardé surtout ceci : {words}',
    'J’ai gardé ces mots dans mes notes : {words}',
    'Un élément très concret m’est resté en tête : {words}',
    'Pour n’en citer qu’un, voici le sujet qui a retenu mon attention : {words}',
    'De cette rencontre, je me rappelle en particulier ceci : {words}',
    'Dans ce que vous avez décrit, un aspect se détache pour moi : {words}',
    'Votre présentation m’a appris ceci : {words}',
  ],
};

/** How a second thing is added. */
export const SECOND: Frames = {
  phrase: [
    'J’ai aussi entendu avec plaisir vos mots sur {words}',
    'Vous m’avez également présenté {words}, que je n’oublie pas.',
    'Mes notes contiennent en outre une ligne sur {words}',
    'Merci tout autant pour ce que j’ai appris concernant {words}',
    'Je pense aussi à votre réponse sur {words}',
    'À cela j’ajoute volontiers {words}',
  ],
  clause: [
    'Vous avez ajouté {que words}',
    'J’ai aussi noté {que words}',
    'De plus, j’ai appris {que words}',
    'Je me rappelle également {que words}',
    'Mes notes disent en outre {que words}',
    'Autre chose encore m’a plu : {words}',
  ],
  sentence: ['{words}'],
  fragment: [
    'J’ai noté aussi : {words}',
    'Et un second point, que je garde également : {words}',
    'Mes notes retiennent encore ceci : {words}',
    'Autre souvenir de notre échange : {words}',
    'À quoi s’ajoute ce détail : {words}',
    'Je n’oublie pas non plus ceci : {words}',
  ],
};

/** How two loose notes share one short list. */
export const LISTS = [
  'Deux choses que j’ai notées en vous écoutant : {first} ; {second}',
  'De ce que vous m’avez raconté, je garde deux points en tête : {first} ; {second}',
  'Ce que je retiens de ces quelques minutes : {first} ; {second}',
  'Mes notes de notre entretien tiennent en deux lignes : {first} ; {second}',
  'Deux détails m’ont particulièrement parlé : {first}, puis {second}',
  'Voici ce que j’ai rapporté de votre stand : {first} ; {second}',
  'Deux aspects de votre récit me sont restés : {first} et, plus loin, {second}',
  'J’en ai gardé, en deux mots : {first} ; {second}',
] as const;
