import type { Sentence } from '../../../../contracts/index.js';
import type { LetterFacts } from '../../facts.js';
import type { Choose } from '../../language-pack.js';
import { plainSentence } from './plain-sentence.js';

const IN_POSITION = [
  'Notre échange a renforcé mon intérêt pour le poste « {position} », et c’est avec plaisir que j’irais plus loin avec vous.',
  'Le poste « {position} » répond à ce que je recherche, et je souhaite vivement y présenter ma candidature.',
  'Ce que j’ai entendu me donne envie de travailler chez {employer}, plus précisément au poste « {position} ».',
  'Je me verrais bien chez {employer}, et le poste « {position} » serait pour moi le bon point de départ.',
  'Ma motivation pour le poste « {position} » est entière, et je me réjouis à l’idée d’en reparler avec vous.',
  'Comptez-moi, je vous prie, parmi les personnes qui s’intéressent sérieusement au poste « {position} » et à la suite.',
  'Les tâches liées au poste « {position} » m’attirent, et je proposerais volontiers ma candidature chez {employer}.',
  'Depuis que je vous ai parlé, je sais que le poste « {position} » m’intéresse pour de bon.',
  'J’aimerais vous montrer ce que je pourrais apporter au poste « {position} » comme à vos équipes chez {employer}.',
  'Rejoindre {employer} me tente beaucoup, et le poste « {position} » est celui que je vise.',
  'Si vous le souhaitez, je compléterai sans tarder mon dossier pour le poste « {position} », qui m’attire réellement.',
  'Rien ne me plairait davantage que d’approfondir avec vous le sujet du poste « {position} » chez {employer}.',
  'Occuper le poste « {position} » me motive vraiment, et je vous adresserai volontiers toute pièce utile.',
  'Au vu de notre conversation, le poste « {position} » m’attire plus encore qu’avant, et j’aimerais poursuivre.',
  'J’ai à cœur d’avancer avec {employer}, où le poste « {position} » me semble offrir un vrai champ d’action.',
  'Discuter plus en détail du poste « {position} » est une occasion que je ne laisserais pas passer.',
  'Prendre en charge chez {employer} les missions du poste « {position} » est un projet que je soumets volontiers à votre appréciation.',
] as const;

const IN_COMPANY = [
  'Travailler chez {employer} m’attire beaucoup, et j’aimerais savoir quel poste pourrait correspondre à mon profil.',
  'Mon intérêt pour {employer} s’est confirmé en vous écoutant, et j’apprendrais volontiers où je pourrais me rendre utile.',
  'Je m’imagine bien dans une équipe chez {employer} et vous enverrai avec plaisir ce qui vous aiderait à en juger.',
  'Si une place devait s’ouvrir chez {employer}, je vous saurais gré de penser à moi.',
  'Poursuivre la conversation avec {employer} me tient à cœur, quel que soit le poste que vous pourriez envisager.',
  'L’activité que mène {employer} m’intéresse vraiment, et j’en reparlerais volontiers avec vous plus longuement.',
  'Je souhaite garder le lien avec {employer} et proposer ma candidature dès qu’un poste s’y prêtera.',
  'Vous pouvez me ranger parmi les personnes que tente un avenir chez {employer}, aujourd’hui comme un peu plus tard.',
  'L’envie de rejoindre {employer} est bien là, et toute suggestion sur un poste adapté m’aiderait.',
  'Notre rencontre me conforte dans l’idée de chercher ma place chez {employer}, et votre conseil me serait utile.',
  'Un premier pas chez {employer}, sous quelque forme que ce soit, répondrait à un souhait réel de ma part.',
  'C’est bien chez {employer} que je me projette, et je ferai volontiers le nécessaire pour avancer.',
  'Pour une candidature chez {employer}, je m’en remettrais volontiers à votre conseil quant au poste le plus adapté.',
  'Mettre mes compétences au service {de employer} me plairait, et nous pourrions en discuter quand vous voudrez.',
  'Parmi les maisons où j’aimerais travailler, {employer} occupe une place de choix, et je tenais à vous l’écrire.',
  'Existe-t-il en ce moment chez {employer} une place pour un profil comme le mien ? La question m’intéresse sincèrement.',
  'Découvrir les perspectives que peut offrir {employer} m’intéresse, et je vous enverrais volontiers mon dossier complet.',
] as const;

const AFTER_REJECTION = [
  'Mon intérêt pour {employer} demeure, et une autre occasion serait la bienvenue si elle se présentait un jour.',
  'Si un poste adapté devait se libérer chez {employer}, je présenterais volontiers une nouvelle candidature.',
  'Je continue de regarder {employer} avec beaucoup d’intérêt et saisirais volontiers une autre occasion d’y travailler.',
  'Travailler un jour chez {employer} reste un souhait auquel je tiens.',
] as const;

const AFTER_WITHDRAWAL = [
  'Je vous souhaite, ainsi qu’à vos collègues chez {employer}, de trouver la personne qui convient pour vos postes ouverts.',
  'À vous et à toute l’équipe chez {employer}, j’adresse mes meilleurs vœux de réussite dans vos recherches.',
  'Que vos recrutements chez {employer} aboutissent au mieux : c’est ce que je vous souhaite sincèrement.',
] as const;

/** Interest in the named position or, without one, in the company (D2); after a closed outcome what is still true. */
export function interest(facts: LetterFacts, choose: Choose): Sentence {
  const values = { position: facts.position, employer: facts.employer };
  return plainSentence('interest', 'D2', phrasingsFor(facts), values, choose);
}

function phrasingsFor(facts: LetterFacts): readonly string[] {
  if (facts.outcome === 'rejected') return AFTER_REJECTION;
  if (facts.outcome === 'withdrawn') return AFTER_WITHDRAWAL;
  return facts.position === '' ? IN_COMPANY : IN_POSITION;
}
