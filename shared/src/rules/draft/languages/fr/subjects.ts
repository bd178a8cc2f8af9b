import type { LetterFacts } from '../../facts.js';
import { salonOf } from './salon-of.js';
import { typeset } from './typeset.js';

/** Subjects of a thank-you. The last one is the shortest and fits every channel. */
export function subjects(facts: LetterFacts): string[] {
  const { employer, position } = facts;
  const salon = salonOf(facts.fair);
  const always = [
    `Merci pour notre échange au ${salon}`,
    `Notre conversation au ${salon}`,
    `${employer} : merci pour votre accueil`,
    `Suite à notre rencontre au ${salon}`,
  ];
  const withPosition = [
    `${position} : merci pour notre échange`,
    `Merci, et quelques mots sur le poste « ${position} »`,
    `Suite à notre échange – ${position}`,
  ];
  return [...(position === '' ? [] : withPosition), ...always, 'Merci'].map(typeset);
}
