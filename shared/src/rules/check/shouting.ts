import { CAPITALS, signsIn } from '../text/index.js';

/** One word in capitals of its own, or several of them in a row. */
const IN_CAPITALS = /(?<![\p{L}\p{N}&/-])\p{Lu}{2,}(?:\s+\p{Lu}{2,})*(?![\p{L}\p{N}&/-])/gu;
/** Short words that are hardly ever an abbreviation. */
const EMPHASIS = new Set(
  (
    'NOW VERY MUST NEVER NEED PLEASE REALLY JETZT SEHR BITTE SOFORT WIRKLICH UNBEDINGT NIEMALS TRÈS VRAIMENT JAMAIS MAINTENANT TOUJOURS ' +
    'MUY NUNCA AHORA SIEMPRE MOLTO SUBITO ADESSO DAVVERO SEMPRE BARDZO NIGDY TERAZ PROSZĘ NAPRAWDĘ'
  ).split(' '),
);
/** Abbreviations that can be said like a word, and names that are written so. */
const SAID_LIKE_WORDS = new Set(
  (
    'ABITUR AIESEC AUTOSAR BAFIN CERTIPORT CISCO COBOL COBIT COVID EBITDA EMAS ERASMUS ETSI EURES EUROSTAT FINMA FORTRAN IELTS ' +
    'INCOTERMS INRAE INSEE LATEX LEED MATLAB NEBOSH NUTS OCEAN OPCUA PISA PRINCE PROFIBUS PROFINET RADAR REACH SCADA SCRUM SIMATIC ' +
    'STEAM STEM SWIFT TOEFL TOEIC TOGAF UNESCO UNICEF ZUGFERD'
  ).split(' '),
);
const SHORTEST_SHOUT = 5;
const MANY_WORDS = 3;
const VOWELS = /[AEIOUYÀ-ÆÈ-ÏÒ-ÖØÙ-ÝĄĘÓŒ]/gu;

/** Where a text shouts in capitals, each as `[start, end)`; abbreviations ("ISTQB", "SAP ERP") do not (K12). */
export function findShouting(text: string): { words: string; at: [number, number] }[] {
  if ((signsIn(text) & CAPITALS) === 0) return [];
  return [...text.matchAll(IN_CAPITALS)]
    .filter((match) => shouts(match[0].split(/\s+/u)))
    .map((match) => ({ words: match[0], at: [match.index, match.index + match[0].length] }));
}

function shouts(words: readonly string[]): boolean {
  const said = words.filter((word) => !abbreviates(word));
  return (
    said.some((word) => EMPHASIS.has(word) || word.length >= SHORTEST_SHOUT) || said.length >= MANY_WORDS
  );
}

/** Nobody could say it as a word, or everybody knows it as one. */
function abbreviates(word: string): boolean {
  if (SAID_LIKE_WORDS.has(word)) return true;
  if (EMPHASIS.has(word)) return false;
  const vowels = word.match(VOWELS)?.length ?? 0;
  const unsayable =
    /Q(?!U)|[B-DF-HJ-NP-TV-XZ]{4,}$|^[B-DF-HJ-NP-TV-XZ]{4,}|([B-DF-HJ-NP-TV-XZ])\1[B-DF-HJ-NP-TV-XZ]/u.test(
      word,
    );
  return vowels === 0 || unsayable;
}
