import type { Frames } from './frame.js';

/** A promise of mine that is ready, at its link. */
export const WITH_LINK: Frames = {
  phrase: [
    'Comme promis, vous trouverez {words} à l’adresse {link}',
    'Ce lien donne accès à ce qui était promis, {words} : {link}',
    'Voici {words}, comme convenu : {link}',
    'Je vous avais promis {words} ; vous pouvez y accéder ici : {link}',
    'À l’adresse {link}, je vous laisse découvrir {words}, ainsi que je vous l’avais annoncé.',
    'Pour tenir parole, je vous indique {link}, où vous pourrez voir {words}',
    'Je vous avais annoncé {words}, et le tout se trouve à cette adresse : {link}',
    'Ma promesse tient en un lien, {link}, par lequel vous pourrez consulter {words}',
  ],
  clause: [
    'Voici le lien promis, {link}, avec ces mots : {words}',
    'Au sujet du lien annoncé ({link}), {words}',
  ],
  sentence: ['{words} En voici le lien : {link}', '{words} Tout se trouve à l’adresse {link}'],
  fragment: [
    'L’adresse {link} vous mène à ce qui avait été annoncé : {words}',
    'Le lien promis est {link} ({words}).',
    'Comme promis, ceci se trouve désormais en ligne ({link}) : {words}',
    'Par l’adresse {link}, vous accédez à la chose promise : {words}',
    'Chose promise, chose due, à l’adresse {link} : {words}',
    'Je vous indique comme prévu l’adresse {link}, qui contient ceci : {words}',
    'Ouvrez {link} pour voir ce dont je vous avais parlé : {words}',
    'Ma promesse prend la forme d’un lien, {link} : {words}',
  ],
};

/** A promise of mine with the date it is due. */
export const BY_DATE: Frames = {
  phrase: [
    'D’ici au {date}, vous aurez {words}, comme promis.',
    'Avant le {date}, je ne manquerai pas de vous transmettre {words}',
    'Vous pouvez compter sur moi pour vous adresser {words} au plus tard le {date}.',
    'Pour le {date}, je vous ferai parvenir {words}',
    'Ainsi que nous en avons convenu, j’aurai transmis {words} d’ici au {date}.',
    'Je m’engage à vous remettre {words}, et ce d’ici au {date}.',
    'Le {date} au plus tard, je vous aurai envoyé {words}',
    'Dans les délais prévus, soit jusqu’au {date}, il vous parviendra {words}',
  ],
  clause: [
    'Quant à ma promesse pour le {date}, {words}',
    'À propos de ce qui est prévu pour le {date} : {words}',
  ],
  sentence: ['{words}'],
  fragment: [
    'L’envoi promis suivra d’ici au {date} : {words}',
    'Voici ce que vous recevrez de moi avant le {date} : {words}',
    'À vous envoyer comme promis, pour le {date} : {words}',
    'Ceci vous sera parvenu à la date du {date} : {words}',
    'Ma promesse porte sur le {date}, et la voici : {words}',
    'J’en ai pris l’engagement, et ce sera fait pour le {date} : {words}',
    'Vous pouvez noter le {date}, jour où je vous remettrai ceci : {words}',
    'Ce qui vous est dû d’ici au {date} : {words}',
  ],
};

/** A promise of mine without a date. */
export const OPEN: Frames = {
  phrase: [
    'Comme promis, je vous enverrai {words}',
    'Je n’ai pas oublié que je vous dois {words}',
    'Vous recevrez prochainement {words}, ainsi que cela a été convenu.',
    'Je dois encore vous faire parvenir {words}, ce que je ferai volontiers.',
    'Je tiendrai ma promesse et vous transmettrai {words}',
    'Ainsi que je vous l’ai annoncé, je vous adresserai {words}',
    'Par ailleurs, je prépare pour vous {words}',
    'Ma promesse concernant {words} sera tenue.',
  ],
  clause: ['Quant à ma promesse, {words}', 'À propos de ma promesse : {words}'],
  sentence: ['{words}'],
  fragment: [
    'Je n’oublie pas ce que je vous ai promis : {words}',
    'Ce que je dois encore vous envoyer : {words}',
    'Comme annoncé, vous recevrez de ma part : {words}',
    'Reste à venir de mon côté : {words}',
    'Ma promesse sera tenue : {words}',
    'Je vous dois toujours ceci : {words}',
    'Un envoi de ma part suivra, comme prévu : {words}',
    'Chose promise, chose due, et vous l’aurez bientôt : {words}',
  ],
};

/** What they promised; nothing says when or by whom. */
export const THEIRS: Frames = {
  phrase: [
    'Merci également pour votre proposition de m’adresser {words}',
    'Vous avez eu l’amabilité de me promettre {words}, ce qui me sera utile.',
    'J’attends avec intérêt {words}, dont nous avons parlé.',
    'Je me réjouis de recevoir {words}, comme cela a été convenu.',
    'C’est très aimable à vous de m’avoir proposé {words}',
    'Je vous sais gré d’avoir bien voulu me promettre {words}',
    'Recevoir {words} de votre part me rendra service.',
    'Votre offre de me faire parvenir {words} me touche.',
  ],
  clause: [
    'Merci également pour votre promesse : {words}',
    'Je garde bien en tête ce que vous m’avez proposé : {words}',
  ],
  sentence: ['{words}'],
  fragment: [
    'Merci également pour cette offre de votre part : {words}',
    'Votre promesse me fait grand plaisir : {words}',
    'Votre proposition me rend service : {words}',
    'J’accepte avec plaisir ce que vous m’avez offert : {words}',
    'Vous m’avez proposé ceci, et je vous en sais gré : {words}',
    'Je n’ai pas oublié votre offre généreuse : {words}',
    'Ce que vous m’avez annoncé me sera utile : {words}',
    'Avec mes remerciements anticipés pour cet envoi : {words}',
  ],
};
