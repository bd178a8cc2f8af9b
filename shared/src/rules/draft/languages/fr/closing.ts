import type { Sentence } from '../../../../contracts/index.js';
import type { LetterFacts } from '../../facts.js';
import type { Choose } from '../../language-pack.js';
import { fill } from './fill.js';
import { titleOf } from './title-of.js';

const WITH_TITLE = [
  'Je vous prie d’agréer, {title}, mes cordiales salutations.',
  'Veuillez agréer, {title}, mes salutations distinguées.',
  'Veuillez recevoir, {title}, mes sincères salutations.',
  'Recevez, {title}, mes salutations les meilleures.',
  'Bien cordialement,',
  'Avec mes salutations cordiales,',
] as const;

const WITHOUT_TITLE = [
  'Bien cordialement,',
  'Cordialement,',
  'Avec mes salutations cordiales,',
  'Bien à vous,',
] as const;

/** Closing formula and the sender's name, a line each (D5); the long formula only where the title is certain. */
export function closing(facts: LetterFacts, choose: Choose): Sentence[] {
  const title = titleOf(facts.addressee);
  const formula = fill(choose('closing', title ? WITH_TITLE : WITHOUT_TITLE), { title: title ?? '' });
  return [formula, facts.attendee].map((text) => ({ text, slot: 'closing', noteIds: [], rule: 'D5' }));
}
