const LIKE_PAST = /(?:[aeiyuąęósczkrdb])(?:ł|ła|ło)$/u;
const LIKE_THEY_PAST = /(?:[aeiyu]|sz)li$/u;

/** Nouns and adjectives that end like a past tense. */
const NO_VERB =
  /^(?:(?:od|wy|prze|po|roz)?dział|u?dział|materiał|kapitał|kwartał|kanał|sygnał|skał|wał|zapał|upał|kryształ|minerał|zespół|tytuł|artykuł|szczegół|stół|pół|dół|węzeł|mał|cał|stał|trwał|dojrzał|biał|wspaniał|doskonał|pozostał|zrozumiał|okazał|śmiał|sił|mogił|żył|skrzydł|szkł|szkoł|źródł|krzesł|mydł|tł|światł|ciepł|ciał|dzieł|koł|czoł|hasł|masł|prawidł|podział|rzemiosł|szkół|moduł|protokół|kotł|kocioł|ogół)(?:a|o|y|e)?$/u;
const NO_THEY_VERB = new Set([
  'chwili',
  'roli',
  'soli',
  'woli',
  'jeśli',
  'czyli',
  'skali',
  'hali',
  'stali',
  'fali',
  'szkoli',
]);

/** A verb in the past tense, third person: somebody who did something, most often somebody in the meeting. */
export function isPastVerb(word: string): boolean {
  if (LIKE_THEY_PAST.test(word)) return !NO_THEY_VERB.has(word);
  return word.length > 3 && LIKE_PAST.test(word) && !NO_VERB.test(word);
}

/** What the writer did: "pisałam", "zgłosiłem". */
export function isOwnPastVerb(word: string): boolean {
  return /\p{L}{2}ł[ae]m$/u.test(word);
}
