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
  'Gardez à portée de main mon numéro ({phone}) et mon adresse électronique ({email}).',
  'Vos questions trouveront réponse par écrit à {email} ou de vive voix au {phone}.',
  'Téléphone ou courriel, choisissez ce qui vous plaît : le {phone} ou bien {email}.',
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
  'Vos questions trouveront toujours une réponse si vous passez par {where}.',
  'Conservez cette adresse à portée de main, elle mène directement à moi : {where}.',
  'S’il reste un point à éclaircir, {where} vous conduira droit vers moi.',
  'Je prends connaissance très vite de ce qui m’arrive par {where}.',
  'Par {where}, vous avez la certitude de me trouver, quel que soit le sujet.',
  'Souhaitez-vous me parler d’un détail ou d’un rendez-vous ? Utilisez simplement {where}.',
  'Pour la suite de nos échanges, je vous propose de retenir {where}.',
] as const;

const PHONE = [
  'Je suis à portée d’appel au {where}, quand cela vous convient.',
  'Appelez-moi sans hésiter, au jour et au moment de votre choix, au {where}.',
  'Mon numéro, si vous souhaitez me parler de vive voix : {where}.',
  'Par téléphone, je réponds volontiers et sans délai à vos questions au {where}.',
  'Conservez mon numéro, il vous permet de me parler sans délai : {where}.',
  'Un simple appel au {where} suffira pour éclaircir ce qui doit l’être.',
  'Composez le {where} quand il vous plaira ; je décrocherai avec plaisir.',
  'Vos questions trouveront une réponse immédiate si vous composez le {where}.',
  'Ce qui ne serait pas encore clair se règle vite au {where}.',
  'Notez le {where} si vous préférez la parole à l’écrit.',
  'De vive voix, les choses vont plus vite : mon numéro est le {where}.',
  'Le {where} vous met en relation directe avec moi, sans aucun détour.',
  'Souhaitez-vous fixer un rendez-vous ? Mon téléphone, le {where}, est à votre service.',
  'Si je manquais votre appel au {where}, je vous rappellerais dans la journée.',
  'Au bout du fil, au {where}, je vous donnerai volontiers tous les détails.',
  'Je vous laisse le numéro où me trouver à tout moment : {where}.',
  'Quelques minutes au téléphone suffisent souvent ; composez pour cela le {where}.',
] as const;

const NONE = [
  'Une réponse à ce message est le moyen le plus simple de me joindre.',
  'Il vous suffit de répondre à ce message, et je vous lirai avec plaisir.',
  'Répondez simplement à ces lignes quand cela vous arrange ; je les verrai aussitôt.',
  'Écrivez-moi en retour dès que vous aurez une question à me poser.',
  'Vos questions trouveront ici même une réponse rapide de ma part.',
  'Quelques mots en retour suffiront pour que nous reprenions la conversation.',
  'C’est par ce même canal que vous me trouverez le plus sûrement.',
  'Je lis avec attention tout ce qui m’arrive par cette messagerie.',
  'Une courte réponse suffira pour tirer au clair ce qui ne l’est pas.',
  'Vous pouvez à tout moment reprendre le fil de cet échange ici.',
  'La messagerie que nous utilisons à présent demeure ouverte à vos questions.',
  'Un détail, une date, une question : répondez simplement ici, à votre heure.',
  'La fonction de réponse suffit pour me joindre, si un point vous intéresse.',
  'Votre réponse, même d’une seule ligne, me parviendra par cette voie.',
  'Une ligne de vous, envoyée par ce canal, ne restera pas sans écho.',
  'Écrivez-moi ici même quand vous le voudrez ; la réponse suivra sans tarder.',
  'Faites-moi signe par ce biais, que ce soit demain ou plus tard.',
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
