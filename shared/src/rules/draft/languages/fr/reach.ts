import type { Sentence } from '../../../../contracts/index.js';
import type { LetterFacts } from '../../facts.js';
import type { Choose } from '../../language-pack.js';
import { plainSentence } from './plain-sentence.js';

const BOTH = [
  'Vous pouvez me joindre à tout moment par courriel ({email}) ou par téléphone ({phone}).',
  'Mon adresse est {email} et mon numéro {phone}, si vous souhaitez me contacter.',
  'Vous pouvez m’écrire à {email} ou m’appeler au {phone}, comme vous préférez.',
  'Je réponds volontiers à l’adresse {email} comme au {phone}, selon ce qui vous arrange.',
  'Le plus simple est de m’écrire à {email} ou, pour aller plus vite, de composer le {phone}.',
  'Par téléphone au {phone} ou par message à {email}, je suis toujours facile à joindre.',
  'Au besoin, mon téléphone est le {phone} et ma boîte de réception {email}.',
  'Si un appel vous arrange mieux qu’un courriel à {email}, voici mon numéro : {phone}.',
  'Je vous laisse mes coordonnées : {email} pour un message, {phone} pour un appel.',
  'Un mot à {email} ou un appel au {phone}, et vous aurez vite ma réponse.',
  'Vous me trouverez sans peine au {phone} ou à l’adresse électronique {email}.',
  'Pour me contacter, vous avez le choix entre le {phone} et ma messagerie, {email}.',
  'À votre convenance, joignez-moi au {phone} ; les courriels me parviennent à {email}.',
  'Je reste à votre écoute, que ce soit au {phone} ou par écrit à {email}.',
] as const;

const MAIL_OR_LINK = [
  'Vous pouvez me joindre quand vous le souhaitez à l’adresse suivante : {where}.',
  'Pour toute question, maintenant ou plus tard, mon adresse est {where}.',
  'Pour m’atteindre sans détour, {where} est de loin le chemin le plus sûr.',
  'Pour poursuivre l’échange avec moi, passez quand il vous plaira par {where}.',
  'Le plus simple pour me trouver, à toute heure, est de passer par {where}.',
  'Un message de votre part me parviendra toujours à cette adresse : {where}.',
  'Il suffit de passer par {where} pour avoir rapidement de mes nouvelles.',
  'Voici où me retrouver facilement en cas de besoin, à tout moment : {where}.',
  'En cas de question, aujourd’hui comme dans quelques semaines, {where} reste la bonne adresse.',
  'Mes coordonnées tiennent en une seule ligne, que je vous laisse ici : {where}.',
] as const;

const PHONE = [
  'Je suis à portée d’appel au {where}, quand cela vous convient.',
  'Appelez-moi sans hésiter, au jour et au moment de votre choix, au {where}.',
  'Mon numéro, si vous souhaitez me parler de vive voix : {where}.',
  'Par téléphone, je réponds volontiers et sans délai à vos questions au {where}.',
] as const;

const NONE = [
  'Une réponse à ce message est le moyen le plus simple de me joindre.',
  'Il vous suffit de répondre à ce message, et je vous lirai avec plaisir.',
  'Répondez simplement à ces lignes quand cela vous arrange ; je les verrai aussitôt.',
] as const;

/** How to reach the sender (D2, K15). */
export function reach(facts: LetterFacts, choose: Choose): Sentence {
  const { email, phone, link } = facts;
  return plainSentence(
    'reach',
    'K15',
    phrasingsFor(facts),
    { email, phone, where: email || phone || link },
    choose,
  );
}

function phrasingsFor({ email, phone, link }: LetterFacts): readonly string[] {
  if (email && phone) return BOTH;
  if (email) return MAIL_OR_LINK;
  if (phone) return PHONE;
  return link ? MAIL_OR_LINK : NONE;
}
