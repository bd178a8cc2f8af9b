import { VERBS } from './verbs.js';
import { wordsOf } from './words-of.js';

const STARTERS = new Set(
  (
    'es está era fue tiene tenía hace hizo quiere puede debe va viene sale busca lleva pide da sabe necesita decide forma ' +
    'contrata ofrece prefiere vive habla conoce mira contesta responde estudia enseña estudió trabaja trabajaba manda pasa ' +
    'recomienda cree piensa espera insiste comenta avisa pregunta conduce toca juega colecciona entiende'
  ).split(' '),
);
const DETERMINERS =
  /^(?:el|la|los|las|un|una|unos|unas|su|sus|este|esta|cada|todo|toda|todos|todas|la mitad)\s/iu;
const PRETERITE = /(?:[^\s]{2,}ó|dijo|hizo|puso|vino|tuvo|quiso|pudo)$/u;

/** True for a note with a part that leaves open who does it ("contesta los viernes", "…, avisó"): it may be a person. */
export function lacksSubject(text: string): boolean {
  const parts = text.split(/[,;]/u).map((part) => part.trim());
  if (isNameWithVerb(text)) return true;
  const opened = DETERMINERS.test(text);
  return parts.some((part, index) => {
    const words = wordsOf(part);
    const first = words[0] ?? '';
    if (STARTERS.has(first) && words.length > 1) return true;
    return words.some((word) => PRETERITE.test(word)) && !(opened && index === 0);
  });
}

/** A bare noun in the singular cannot be a subject in Spanish, so "ada contesta tickets" speaks of somebody. */
function isNameWithVerb(text: string): boolean {
  const [first = '', second = ''] = wordsOf(text);
  const verb = STARTERS.has(second) || (VERBS.has(second) && /[^ns]$/u.test(second));
  return (
    verb &&
    !DETERMINERS.test(`${first} `) &&
    !STARTERS.has(first) &&
    !/^(?:no|se|que|solo|también|hay|todo)$/u.test(first)
  );
}
