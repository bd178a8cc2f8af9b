import type { Sentence } from '../../../../contracts/index.js';
import type { LetterFacts } from '../../facts.js';
import type { Choose } from '../../language-pack.js';
import type { Material } from '../../material.js';
import { laterReference } from './later-reference.js';
import { plainSentence } from './plain-sentence.js';
import { reach } from './reach.js';
import { salonOf } from './salon-of.js';

const THANKS = [
  'Quelques semaines ont passé depuis le {salon} ; merci encore de m’avoir parlé {de employer}.',
  'Je vous adresse un simple bonjour après le {salon}, avec un merci renouvelé pour ces instants passés à parler {de employer}.',
  'Je repense de temps à autre au {salon} et vous sais toujours gré de cet échange avec {employer}.',
  'Notre discussion du {salon} à propos {de employer} m’accompagne encore, et je tenais à vous en remercier.',
  'Sans motif particulier, recevez mes salutations amicales et un nouveau merci de m’avoir présenté {employer} au {salon}.',
  'Depuis que j’ai rencontré {employer} au {salon}, je comprends mieux votre métier ; merci pour cette découverte.',
  'Vous avez été d’une grande amabilité au {salon}, et je vous en remercie toujours, vous et {employer}.',
  'Le {salon} est loin déjà, mais ma reconnaissance envers {employer} pour ce bon moment est restée.',
  'En repensant à mon passage devant votre stand du {salon}, j’ai eu envie de saluer {employer} et de vous redire merci.',
  'Je garde du {salon} et de ma conversation avec {employer} un souvenir très agréable, dont je vous remercie.',
  'Ce petit mot pour vous remercier encore du temps {que employer} m’a offert pendant le {salon}.',
  'J’espère que vous allez bien depuis le {salon} et vous redis merci pour tout ce que j’ai entendu {de employer}.',
  'Voici un simple signe après le {salon}, pour que vous sachiez que votre présentation {de employer} garde toute ma gratitude.',
  'Certains échanges restent en mémoire : le nôtre, au {salon}, sur {employer}, est de ceux-là, et vous en avez le mérite ; merci.',
  'Parmi mes souvenirs du {salon}, {employer} et votre amabilité tiennent une belle place, et je vous en redis merci.',
  'Je n’ai rien à demander aujourd’hui, seulement à remercier {employer} et vous-même de ce que j’ai appris au {salon}.',
  'Le temps passe, et le {salon} avec lui ; reste ma reconnaissance pour la façon dont vous m’avez parlé {de employer}.',
] as const;

const INTEREST = [
  'J’aimerais rester en contact avec vous et suivre, même de loin, ce que fait {employer}.',
  'Si vous le voulez bien, gardons le lien, car {employer} continue de m’intéresser vivement.',
  'Je vous ajouterais avec plaisir à mon réseau professionnel, où {employer} aurait toute sa place.',
  'Ce que devient {employer} m’intéresse toujours, et vos nouvelles me feront plaisir quand vous en aurez le loisir.',
  'J’échangerais volontiers de nouveau avec vous sur {employer}, un jour ou l’autre, sans aucune urgence.',
  'Puis-je vous compter parmi mes contacts, afin de ne pas perdre {employer} de vue ?',
  'Au fil des mois, j’aimerais savoir comment avancent les projets {de employer}, si vous voulez bien m’en parler.',
  'Il me plairait de prendre de temps en temps des nouvelles {de employer} et de votre travail.',
  'Mon intérêt pour {employer} ne dépend d’aucun calendrier, et je tenais simplement à vous le dire.',
  'Peut-être aurons-nous un jour l’occasion de nous croiser de nouveau, chez {employer} ou ailleurs.',
  'L’actualité {de employer} garde pour moi un intérêt sincère, et je reste volontiers en relation avec vous.',
  'Restons en relation si cela vous convient ; {employer} garde en tout cas toute ma sympathie.',
  'De loin en loin, je vous demanderai volontiers comment se porte {employer}, si cela ne vous dérange pas.',
  'Aucune réponse n’est attendue ; je souhaitais simplement ne pas perdre le contact avec vous ni avec {employer}.',
  'Lire un jour quelques nouvelles venues de chez {employer}, et de vous-même davantage encore, me ferait plaisir.',
  'Si nos routes se recroisent un jour lors d’un salon, nous reparlerons {de employer} avec plaisir.',
  'Faites-moi signe lorsque {employer} aura une actualité à partager ; je vous lirai avec attention.',
] as const;

/** A light check-in that asks for nothing (T9). */
export function keepInTouch(facts: LetterFacts, points: readonly Material[], choose: Choose): Sentence[] {
  const values = { employer: facts.employer, salon: salonOf(facts.fair) };
  return [
    plainSentence('thanks', 'D2', THANKS, values, choose),
    ...laterReference(points, choose),
    plainSentence('interest', 'D2', INTEREST, values, choose),
    reach(facts, choose),
  ];
}
