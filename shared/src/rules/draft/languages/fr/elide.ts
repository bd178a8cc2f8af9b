const VOWEL = /^[aeiouàâéèêëîïôùûœæ]/iu;
const NO_ELISION = /^(?:onz|oui|ouist|ulul|unième|yaourt)/iu;
/** The h of these words is mute for certain; before any other h nothing is elided. */
const MUTE_H =
  /^(?:habi|haleine|halluc|harmon|hebdo|héberg|hectare|hélic|herb|hésit|heur|hier|histo|hiver|homme|homo|honn|honor|hôp|horaire|horlog|horizon|hortic|hospit|hôte|huil|humain|humani|humid|humour|hydr|hygi|hyper|hypo)/iu;

/** "que" or "de" before a word, elided where that is certain: "qu’il", "d’un", but "de Hambourg", "que onze". */
export function elide(particle: string, next: string): string {
  const word = next.replace(/^[«"“\s]+/u, '');
  const elided = word === next && ((VOWEL.test(word) && !NO_ELISION.test(word)) || MUTE_H.test(word));
  return elided ? `${particle.slice(0, -1)}’${next}` : `${particle} ${next}`;
}
