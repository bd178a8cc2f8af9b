import type { Sentence } from '../../../../contracts/index.js';
import type { Choose } from '../../language-pack.js';
import type { Material } from '../../material.js';
import { frame } from './frame.js';
import type { Frames } from './frame.js';

const FRAMES: Frames = {
  phrase: [
    'De mon côté, je peux mettre en avant {words}',
    'Mon parcours comprend {words}, ce qui pourrait vous être utile.',
    'J’imagine que vous sauriez tirer profit de cette expérience : {words}',
    'Mon parcours passe notamment par {words}',
    'Pour ma part, j’ai derrière moi {words}',
    'Parmi mes acquis, je citerais {words}',
    'Ce que j’ai déjà pratiqué, {words}, pourrait se prolonger chez vous.',
    'Mon expérience inclut {words}, que je mettrais volontiers à votre service.',
    'J’ai à mon actif {words}',
    'Mon bagage compte déjà {words}',
    'Pour un tel travail, je pourrais m’appuyer sur {words}',
    'Mon curriculum vitae mentionne entre autres {words}',
    'À l’appui de ma candidature, je ferais valoir {words}',
    'Vous trouverez dans mon parcours {words}',
    'Il vous sera peut-être utile que j’apporte {words}',
    'Sur le plan pratique, je compte déjà {words}',
    'Mon profil réunit, entre autres éléments, {words}',
  ],
  clause: [
    'Du point de vue de la pratique, {words}',
    'Pour donner un exemple de mon parcours, {words}',
    'Quant à mon expérience, {words}',
    'De mon côté, {words}',
    'Un exemple de ce que je pourrais vous apporter : {words}',
    'Pour vous donner une idée de mon profil, {words}',
    'Afin de compléter mon portrait, {words}',
    'Si je puis parler de moi un instant, {words}',
    'Pour ajouter un mot sur moi, {words}',
    'Voici, de ma part, une expérience concrète : {words}',
    'Pour vous parler brièvement de mon parcours, {words}',
    'En ce qui me concerne, {words}',
    'Voici ce que je peux dire de mon expérience : {words}',
    'Un fait pourrait appuyer ma candidature : {words}',
    'À titre personnel, {words}',
    'Voici un fait tiré de mon curriculum vitae : {words}',
    'Peut-être ceci vous aidera-t-il à situer mon profil : {words}',
  ],
  sentence: ['{words}'],
  fragment: [
    'Mon expérience, en bref : {words}',
    'Une expérience que j’apporterais avec moi : {words}',
    'De mon côté, voici une expérience à signaler : {words}',
    'Un exemple tiré de mon parcours : {words}',
    'Pour situer mon profil : {words}',
    'Ma contribution pourrait s’appuyer sur ceci : {words}',
    'Parmi mes expériences, celle-ci me semble utile : {words}',
    'Voici une expérience à faire fructifier chez vous : {words}',
    'Du côté de la pratique : {words}',
    'J’ai déjà à mon actif : {words}',
    'Quelques mots sur ce que j’ai déjà fait : {words}',
    'Sur quoi je pourrais m’appuyer chez vous : {words}',
    'Mon curriculum vitae en donne un aperçu : {words}',
    'Ce que j’apporterais à une telle fonction : {words}',
    'À l’appui de mon intérêt, une ligne de mon parcours : {words}',
    'En matière d’expérience, je retiendrais ceci : {words}',
    'Mes acquis en quelques mots : {words}',
  ],
};

/** How the attendee's skills and history match the job (D2). */
export function fit(material: Material, choose: Choose): Sentence {
  return frame('fit', FRAMES, material, choose);
}
