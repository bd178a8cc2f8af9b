import type { Phrasings } from '../../../pack/index.js';
import { titleOf } from './title-of.js';

const WITH_TITLE: Phrasings = [
  'Je vous prie d’agréer, {title}, mes cordiales salutations.',
  'Veuillez agréer, {title}, mes salutations distinguées.',
  'Veuillez recevoir, {title}, mes sincères salutations.',
  'Recevez, {title}, mes salutations les meilleures.',
  'Bien cordialement,',
  'Avec mes salutations cordiales,',
];

const WITHOUT_TITLE: Phrasings = [
  'Bien cordialement,',
  'Cordialement,',
  'Avec mes salutations cordiales,',
  'Bien à vous,',
];

/** The long formula only where the title is certain. */
export function closings(addressee: string): Phrasings {
  return titleOf(addressee) ? WITH_TITLE : WITHOUT_TITLE;
}
