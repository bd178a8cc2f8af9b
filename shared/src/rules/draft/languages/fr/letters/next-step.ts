import type { Sentence } from '../../../../contracts/index.js';
import type { LetterFacts } from '../../facts.js';
import type { Choose } from '../../language-pack.js';
import { plainSentence } from './plain-sentence.js';
import { sayDate } from './say-date.js';

const DATED = [
  'Sachant que vous déciderez d’ici au {date}, je vous fournirai volontiers tout élément utile avant cela.',
  'Jusqu’au {date}, date prévue pour votre décision, je reste à votre disposition pour toute question.',
  'J’ai bien noté l’échéance du {date} pour votre décision ; n’hésitez pas à me solliciter dans l’intervalle.',
  'Votre décision étant attendue pour le {date}, dites-moi simplement s’il vous manque encore quelque chose.',
  'D’ici au {date}, jour où vous pensez trancher, je répondrai avec plaisir à ce que vous voudrez savoir.',
  'Puisque votre choix doit se faire pour le {date}, je me libérerai volontiers d’ici là pour un nouvel échange.',
  'La date du {date} est dans mon agenda, et un complément vous parviendrait rapidement si besoin.',
  'Si une précision vous était utile avant votre décision du {date}, il vous suffirait de m’écrire.',
  'Comme vous comptez décider pour le {date}, je veillerai à répondre sans délai à vos demandes éventuelles.',
  'Je comprends que votre réponse viendra vers le {date} et patienterai sans difficulté, tout en restant joignable.',
  'Vous prévoyez de choisir avant le {date} ; d’ici là, je peux vous transmettre ce qui vous aiderait.',
  'En attendant votre décision du {date}, mon emploi du temps s’adaptera au vôtre.',
  'Le {date}, vous aurez fait votre choix ; auparavant, un nouvel entretien reste possible à tout moment.',
  'Pour que votre décision du {date} soit plus simple, je joindrai volontiers les documents que vous jugerez nécessaires.',
  'Avec le {date} pour horizon, je peux me déplacer ou vous répondre par écrit, selon votre préférence.',
  'Vous m’avez indiqué le {date} pour votre décision, et je garde jusque-là du temps pour vous.',
  'Faut-il vous remettre encore un document avant le {date}, terme de votre réflexion ? Je m’en chargerai aussitôt.',
] as const;

const OPEN = [
  'Un second entretien me ferait grand plaisir, et je m’adapterais sans peine à votre calendrier.',
  'Quelle que soit la prochaine étape de votre côté, j’y prendrai part bien volontiers.',
  'Dites-moi, je vous prie, ce qu’il vous faudrait de ma part pour aller plus loin.',
  'Puis-je vous demander de m’indiquer, quand vous le pourrez, comment les choses se poursuivent ?',
  'Si un nouvel échange vous semblait utile, je trouverais facilement un créneau qui vous convienne.',
  'J’apprendrais avec plaisir quelle pourrait être la suite, au moment qui vous conviendra.',
  'N’hésitez pas à me faire savoir si un document ou une explication vous manque encore.',
  'Pour continuer notre conversation, je me libérerai au jour et à l’heure de votre choix.',
  'Toute question de votre part sera la bienvenue, et j’y répondrai dans les meilleurs délais.',
  'Il va de soi que je peux vous adresser d’autres éléments si cela facilite votre réflexion.',
  'Peut-être aurons-nous l’occasion de nous reparler ; de mon côté, ce serait avec joie.',
  'Je vous laisse bien sûr le choix de la suite et m’adapterai à votre façon de procéder.',
  'Auriez-vous l’amabilité de me préciser, le moment venu, les étapes qui suivent ?',
  'Un appel de quelques minutes pourrait suffire à fixer la suite, si vous en êtes d’accord.',
  'Quels documents vous seraient utiles à ce stade ? Je vous les remettrai sans tarder.',
  'Une visite dans vos locaux pourrait également s’organiser, si l’idée vous paraît bonne.',
  'J’aimerais connaître votre façon de procéder et le calendrier que vous envisagez.',
] as const;

const NEXT_ROUND = [
  'Je me réjouis de la prochaine étape et préparerai volontiers ce que vous souhaiterez voir.',
  'Merci de m’associer à l’étape suivante ; sur quoi dois-je porter ma préparation ?',
  'La suite du processus me réjouit, et vos indications pour bien m’y préparer seront les bienvenues.',
  'Je participerai volontiers au tour suivant, à la date qui vous arrangera.',
  'Pour l’étape à venir, je m’organiserai selon vos disponibilités et vos consignes.',
  'Je vous remercie de votre confiance pour la suite, que j’aborderai avec sérieux et enthousiasme.',
] as const;

const CLOSED = [
  'Si nos chemins devaient se croiser de nouveau, j’en aurais grand plaisir, et vous pouvez m’écrire à tout moment.',
  'Garder le contact avec vous me ferait plaisir, et vos nouvelles seront toujours les bienvenues.',
  'Au plaisir de vous revoir, peut-être lors d’un prochain salon ou à une autre occasion.',
  'Je vous adresse mes meilleurs vœux pour la suite et vous retrouverai volontiers à l’avenir.',
] as const;

/** The next step or the date they gave (D2). */
export function nextStep(facts: LetterFacts, choose: Choose): Sentence {
  const dated = facts.decisionDate !== '';
  const closed = facts.outcome === 'rejected' || facts.outcome === 'withdrawn';
  const open = dated ? DATED : OPEN;
  const phrasings = closed ? CLOSED : facts.outcome === 'next-round' ? NEXT_ROUND : open;
  const date = dated ? sayDate(facts.decisionDate) : '';
  return plainSentence('next-step', 'D2', phrasings, { date }, choose);
}
