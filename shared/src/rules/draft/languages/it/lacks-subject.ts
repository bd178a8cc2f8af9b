import { endsLikeThey } from './ends-like-they.js';
import { isThirdPerson, saysThey } from './verbs.js';

/** "Guardava sempre il telefono": somebody did. */
const IMPERFECT = /^(?!leva|cava|lava|fava|allieva)\p{L}{2,}(?:ava|eva|avano|evano|ivano)$/u;
/** Words that only a pronoun can stand before: "gli è piaciuto". */
const OF_SOMEBODY = /^(?:è|ha|hanno|sono|piace|piacciono|serve|servono)$/u;
/** "Si usano guanti" says what is done, whoever does it. */
const IMPERSONAL = /^si (?:fanno|usano|producono|vendono|montano|provano|cercano) /iu;

/** True where somebody unnamed acts: a part that begins with a verb of a third person ("vuole vedere schizzi"). */
export function lacksSubject(text: string): boolean {
  return text.split(/[,;:] /u).some((part) => {
    const plain = part.toLowerCase().replace(/^(?:e|ma|poi|non) /u, '');
    const [first = '', second = ''] = plain.split(' ');
    if (/^(?:c'è|serve|servono|basta|bisogna|vale|piace)$/u.test(first)) return false;
    if (/^(?:è|va)$/u.test(first) || IMPERFECT.test(first) || endsLikeThey(first)) return true;
    if (/^(?:gli|le|lo|la|li|l'ha)$/u.test(first) && OF_SOMEBODY.test(second)) return true;
    return isThirdPerson(first) || isCliticBeforeVerb(first, second, plain);
  });
}

function isCliticBeforeVerb(first: string, second: string, part: string): boolean {
  if (!/^(?:si|lo|la|li|le|gli|ne|ci|vi)$/u.test(first) || IMPERSONAL.test(part)) return false;
  return saysThey(second) || endsLikeThey(second);
}
