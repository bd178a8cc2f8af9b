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
  ],
};

/** What was said, as one recalls it some time later (D4); it holds too where somebody else said it. */
export function laterReference(points: readonly Material[], choose: Choose): Sentence[] {
  const [first] = points;
  return first ? [frame('reference', FRAMES, first, choose)] : [];
}
