import { NOUNS_LIKE_PAST } from './nouns-like-past.js';

const LIKE_PAST = /[aeiyuąęósczkrdbg](?:ł|ła|ło|ły)$/u;
const LIKE_THEY_PAST = /(?:[aeiyu]|sz)li$/u;
/** Nouns in "-li" with their compounds: genitives in the plural, and feminine ones in the singular. */
const NO_THEY_VERB =
  /(?:[yi]cieli|hoteli|szpitali|metali|detali|medali|festiwali|terminali|portali|modeli|paneli|tuneli|obywateli|niedzieli|karuzeli|kąpieli|pościeli|parceli|motyli|maili|profili|automobili|kontroli)$|^(?:hali|stali|fali|sali|gali|skali|kuli|koszuli|cebuli|chwili|roli|soli|woli|doli|jeśli|czyli|kapeli|topieli)$/u;
/** Verbs in "-cieli" are few: they wanted. */
const WANTED = /chcieli$/u;
const OWN_PAST = /[aiyueąęgkszdbr]ł[ae]m$/u;

/** A verb in the past tense, third person: somebody who did something, most often somebody in the meeting. */
export function isPastVerb(word: string): boolean {
  if (LIKE_THEY_PAST.test(word)) return WANTED.test(word) || !NO_THEY_VERB.test(word);
  return word.length > 3 && LIKE_PAST.test(word) && !NOUNS_LIKE_PAST.test(word);
}

/** What the writer did: "pisałam", "zgłosiłem". */
export function isOwnPastVerb(word: string): boolean {
  return word.length > 4 && OWN_PAST.test(word) && !NOUNS_LIKE_PAST.test(word);
}
