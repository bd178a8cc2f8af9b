import type { Sentence } from '../../../../contracts/index.js';
import type { Choose } from '../../language-pack.js';
import type { Material } from '../../material.js';
import { frame } from './frame.js';
import type { Frames } from './frame.js';

const FRAMES: Frames = {
  phrase: [
    'Je pense encore à ce que j’ai appris ce jour-là sur {words}',
    'Depuis, j’ai toujours en tête {words}',
    'Ce qui a été dit concernant {words} m’occupe toujours.',
    'Il m’arrive de repenser aux explications reçues sur {words}',
    'Mon souvenir le plus net porte sur {words}',
    'Vous vous rappelez peut-être que nous avions évoqué {words}',
    'J’associe cette journée à un sujet précis : {words}',
    'Je n’ai pas perdu de vue {words}, dont il avait été question.',
    'Entre autres choses, la discussion avait porté sur {words}',
    'Parmi les sujets de ce jour-là, je me rappelle surtout {words}',
    'J’ai gardé mes notes concernant {words}',
    'Le temps n’a pas effacé {words} de ma mémoire.',
    'Il me revient souvent un sujet de cette rencontre : {words}',
    'Mes notes de l’époque mentionnent {words}',
    'Encore maintenant, je m’intéresse à ce que j’ai noté sur {words}',
    'De cette journée, je retiens avant tout {words}',
    'Un sujet continue de m’occuper, à savoir {words}',
  ],
  clause: [
    'Je me rappelle encore {que words}',
    'Depuis lors, je garde en mémoire {que words}',
    'Peut-être vous souvenez-vous de ce détail : {words}',
    'Une chose apprise ce jour-là m’intéresse toujours : {words}',
    'Je relis dans mes notes {que words}',
    'Il m’est resté en mémoire {que words}',
    'L’idée {que words} me revient souvent.',
    'C’est grâce à cette rencontre que je sais ceci : {words}',
    'Mes notes de cette rencontre disent {que words}',
    'Depuis ce jour, je sais {que words}',
    'Un souvenir demeure intact : {words}',
    'Mon carnet a conservé cette phrase : {words}',
    'À ce jour encore, je repense à ceci : {words}',
    'J’ai conservé de cette journée le souvenir {que words}',
    'Je ne peux oublier {que words}',
    'Voici une information que j’ai gardée : {words}',
    'Je revois le moment où j’ai appris {que words}',
  ],
  sentence: ['{words}'],
  fragment: [
    'Ce que j’ai toujours en mémoire : {words}',
    'Mes notes de ce jour-là me le rappellent : {words}',
    'Un détail m’est resté de ce jour-là : {words}',
    'Je retrouve cette ligne dans mes notes : {words}',
    'De cette conversation, il me reste surtout ceci : {words}',
    'Voici ce dont je me souviens le mieux : {words}',
    'Pour vous rappeler notre échange en un mot : {words}',
    'Le sujet auquel je pense encore : {words}',
    'Peut-être cela vous rappelle-t-il notre rencontre : {words}',
    'Toujours présent à mon esprit : {words}',
    'Je n’ai rien oublié de ceci : {words}',
    'Voici la note que j’ai gardée : {words}',
    'En premier lieu, cette journée me rappelle ceci : {words}',
    'Mon carnet s’ouvre encore à cette page : {words}',
    'Mes notes ont fait resurgir ces mots : {words}',
    'À ce jour, ma mémoire conserve ceci : {words}',
    'Le point dont je me souviens sans effort : {words}',
  ],
};

/** What was said, as one recalls it some time later (D4); it holds too where somebody else said it. */
export function laterReference(points: readonly Material[], choose: Choose): Sentence[] {
  const [first] = points;
  return first ? [frame('reference', FRAMES, first, choose)] : [];
}
