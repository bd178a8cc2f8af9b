import type { Frames } from './frame.js';

/** Thanks again, on the way to a promise. */
export const THANKS = [
  'Merci encore pour notre conversation au {salon} autour {de employer}, que je n’ai pas oubliée.',
  'Depuis notre rencontre au {salon}, je devais encore quelque chose à {employer} ; merci de votre patience.',
  'En vous redisant merci pour le temps passé au {salon}, je reviens à une promesse faite à {employer}.',
  'Je vous avais donné ma parole au {salon} et vous remercie d’avoir parlé avec moi au nom {de employer}.',
  'Ce fut un plaisir d’échanger sur {employer} lors du {salon}, et je vous en remercie à nouveau.',
  'Je vous remercie une fois de plus pour cette entrevue au {salon} et pour ce que j’y ai compris {de employer}.',
  'Rencontrer {employer} au {salon} m’a fait plaisir, et je tiens à vous remercier encore.',
  'Nous avions convenu d’une chose au {salon} ; merci à vous et à {employer} d’avoir patienté.',
  'Avec toute ma reconnaissance pour l’échange du {salon}, voici des nouvelles de ma part pour {employer}.',
  'Mes remerciements renouvelés pour votre temps au {salon} ; il restait une chose à remettre à {employer}.',
  'C’est avec plaisir que je vous écris de nouveau après le {salon}, en vous remerciant de votre présentation {de employer}.',
  'Encore merci pour ce bon dialogue au {salon}, et aussi pour ce coup d’œil sur l’activité chez {employer}.',
] as const;

/** Ready, at its link. */
export const WITH_LINK: Frames = {
  phrase: [
    'Voici, désormais en ligne, {words} : {link}',
    'Comme convenu, vous pouvez maintenant consulter {words} à l’adresse {link}',
    'C’est prêt : vous accéderez par {link} à ce qui était promis, {words}',
    'J’ai mis en ligne pour vous {words}, que voici : {link}',
    'L’adresse {link} donne à présent accès à ce que vous attendiez : {words}',
    'Pour voir {words}, il vous suffit d’ouvrir {link}',
    'Dès aujourd’hui, {link} vous permet de découvrir {words}',
    'J’ai le plaisir de vous transmettre {words} par ce lien : {link}',
    'Quand vous aurez un moment, {link} vous montrera {words}',
    'Je vous invite à regarder {words} à cette adresse : {link}',
  ],
  clause: [
    'C’est chose faite, comme le montre {link} : {words}',
    'Comme annoncé lors de notre rencontre, voyez {link} : {words}',
    'Le lien annoncé est {link}, et je précise : {words}',
  ],
  sentence: ['{words} Voici le lien : {link}', '{words} Vous le trouverez à l’adresse {link}'],
  fragment: [
    'Ce que je vous avais promis est prêt à l’adresse {link} : {words}',
    'Ce dont nous avions parlé est maintenant consultable par {link} : {words}',
    'Comme convenu, vous pouvez voir ceci par {link} : {words}',
    'Vous y avez accès dès maintenant par {link} : {words}',
    'L’adresse est {link}, et en voici le contenu : {words}',
  ],
};

/** Ready, without a link. */
export const WITHOUT_LINK: Frames = {
  phrase: [
    'Je peux maintenant vous remettre {words}, comme je l’avais promis.',
    'J’ai terminé {words} et attends seulement de savoir sous quelle forme l’envoi vous convient.',
    'Dites-moi simplement comment vous souhaitez recevoir {words}',
    'Il m’a fallu un peu de temps, mais j’ai achevé {words}',
    'Ma promesse concernant {words} peut être tenue dès aujourd’hui.',
    'Vous deviez recevoir de ma part {words} : tout est prêt.',
    'Je me réjouis de pouvoir vous proposer {words}, comme annoncé.',
    'Où dois-je vous envoyer {words} ? Tout est achevé.',
    'Ce que je vous devais encore, {words}, vous attend.',
    'Plus rien ne s’oppose à l’envoi promis : j’ai fini {words}',
  ],
  clause: [
    'Quant à ma promesse, je peux vous dire ceci : {words}',
    'Ma promesse est désormais tenue : {words}',
  ],
  sentence: ['{words}'],
  fragment: [
    'Ce que je vous ai promis est maintenant prêt : {words}',
    'Je peux tenir aujourd’hui ma promesse : {words}',
    'Il me restait ceci à vous remettre : {words}',
    'Prêt et à votre disposition, comme convenu : {words}',
    'Vous deviez recevoir ceci de ma part : {words}',
  ],
};

export const INTEREST = [
  'J’espère que cela vous aidera à juger de ma place possible chez {employer}.',
  'Cela montre aussi, je l’espère, pourquoi j’aimerais tant travailler chez {employer}.',
  'Si des questions devaient en naître chez {employer}, j’y répondrais avec plaisir.',
  'J’en parlerais volontiers avec vous, car mon intérêt pour {employer} est toujours aussi vif.',
  'Puisse cela vous servir ; rejoindre {employer} reste mon projet.',
  'Vos collègues chez {employer} souhaitent en voir davantage ? Je leur en montrerai volontiers plus.',
  'Vous y verrez, je crois, une image fidèle de ce que je ferais pour {employer}.',
  'Votre avis m’intéresserait beaucoup, comme tout ce qui concerne {employer}.',
  'Vous pouvez bien sûr en faire part au sein {de employer}, où j’aimerais toujours travailler.',
  'Je souhaite souligner par là mon intérêt pour {employer}.',
  'Quel que soit votre jugement, mon envie de rejoindre {employer} demeure.',
  'Ce sera peut-être le point de départ d’un nouvel échange avec {employer}, ce que je souhaite vivement.',
] as const;
