import type { Phrasings } from '../../../pack/index.js';

export const thanks: Phrasings = [
  'Je vous remercie de notre conversation au {salon}, qui m’a donné une idée claire et vivante du travail chez {employer}.',
  'Merci d’avoir pris le temps de me parler lors du {salon} et de m’avoir expliqué vous-même ce qui compte chez {employer}.',
  'Votre accueil au {salon} a été des plus aimables ; recevez tous mes remerciements, aussi pour ce que je sais désormais sur {employer}.',
  'La rencontre avec {employer} que le {salon} m’a offerte a été un vrai plaisir, dont je vous remercie.',
  'Permettez-moi de vous remercier pour l’échange que nous avons eu au {salon} et pour tout ce que j’y ai appris sur {employer}.',
  'Ce fut un plaisir de faire votre connaissance pendant le {salon} ; je vous remercie vivement de vos réponses à mes questions sur {employer}.',
  'Je tenais à vous dire merci pour les minutes passées ensemble au {salon}, ainsi que pour votre façon si concrète de présenter {employer}.',
  'Un grand merci pour votre disponibilité au {salon} : découvrir {employer} par quelqu’un de la maison a beaucoup de valeur à mes yeux.',
  'Vous m’avez offert un vrai moment d’attention au {salon} : merci de tout cœur, également pour cet aperçu du travail chez {employer}.',
  'Notre rencontre au {salon} m’a permis de voir {employer} de plus près, et je vous remercie sincèrement de cette occasion.',
  'Toute ma gratitude pour votre attention au {salon} ; ce premier regard sur la vie chez {employer} m’a beaucoup plu.',
  'Je repense avec bonheur à notre discussion du {salon} ; merci de m’avoir ouvert une fenêtre sur {employer}.',
  'Après notre entrevue au {salon}, je souhaite vous remercier de votre temps et de la clarté avec laquelle vous avez parlé {de employer}.',
  'Recevez mes remerciements pour l’entretien si aimablement accordé au {salon}, sans oublier vos explications concernant {employer}.',
  'Grâce à vous, mon passage au {salon} restera un bon souvenir ; merci pour ce dialogue et pour votre regard sur {employer}.',
  'J’ai beaucoup apprécié de parler avec vous au {salon} et vous remercie d’avoir répondu si volontiers à ma curiosité au sujet {de employer}.',
  'Mes remerciements les plus sincères pour votre écoute : au {salon}, vous avez mis un vrai soin à me décrire {employer}.',
  'Vous m’avez réservé un excellent accueil au {salon}, où {employer} a pris pour moi un visage concret ; je vous en dis chaleureusement merci.',
];
