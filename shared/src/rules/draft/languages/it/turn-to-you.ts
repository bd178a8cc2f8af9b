import { asYou, isThirdPerson, saysThey } from './verbs.js';

const MONTHS =
  'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|primavera|estate|autunno|inverno';
const DAYS = 'lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica';

/** What may stand before "essi" without being them. */
const BEFORE = new RegExp(
  `^(?:non|anche|spesso|di solito|ora|ogni (?:\\d+ )?\\p{L}+|da (?:${MONTHS})|a (?:${MONTHS})|in (?:${MONTHS})|entro (?:${MONTHS})|dal \\d{4}|nel \\d{4}|d'(?:estate|inverno)|(?:il |la |di )(?:${DAYS}))$`,
  'iu',
);

/** A plural subject of its own: the verb after it is not the company's. */
const WORD_BEFORE_OWN_SUBJECT =
  /(?<!\p{L})(?:i|gli|le|tutti|tutte|molti|molte|alcuni|alcune|che|cui|dove|\d+)(?!\p{L})/iu;
const CLITIC_OR_ME =
  /(?<!\p{L})(?:io|mi|ci|noi|nostr[oaie]|voi|vi|vostr[oaie]|tu|ti|gliel[oaie]|mie[ic]|mio|mia)(?!\p{L})/iu;
const THEIRS: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})(?:la|una) loro(?= \p{L})/iu, 'la vostra'],
  [/(?<!\p{L})(?:il) loro(?= \p{L})/iu, 'il vostro'],
  [/(?<!\p{L})(?:i) loro(?= \p{L})/iu, 'i vostri'],
  [/(?<!\p{L})(?:le) loro(?= \p{L})/iu, 'le vostre'],
];
const REFLEXIVE: readonly (readonly [RegExp, string])[] = [
  [/^si occupano(?= )/iu, 'vi occupate'],
  [/^si trovano(?= )/iu, 'vi trovate'],
  [/^si trasferiscono(?= )/iu, 'vi trasferite'],
  [/^si spostano(?= )/iu, 'vi spostate'],
  [/^si concentrano(?= )/iu, 'vi concentrate'],
  [/^si espandono(?= )/iu, 'vi espandete'],
];
/** Endings of "essi" that nouns and adjectives have too, most of them of peoples. */
const MAYBE_THEY = /^\p{L}{2,}(?:ano|ono)$/u;
const NO_THEY =
  /^(?:(?:ital|sicil|venez|art|austral|bras|ind|egiz|gabb|guard|quotid)i\p{L}*ano|friulano|toscano|napoletano|romano|padano|urbano|umano|piano|sano|lontano|americano|africano|messicano|coreano|metano|volano|telefono|buono|dono|suono|tono)$/u;
const LOOSE_THEM = /(?<!\p{L})(?:loro|essi|esse|suo|sua|suoi|sue)(?!\p{L})/iu;

/**
 * A note on the company as it would be said to them: "aprono a Lione" becomes "aprite a Lione". `undefined` where it is
 * not certain who is meant.
 */
export function turnToYou(text: string): { words: string; turned: boolean } | undefined {
  if (CLITIC_OR_ME.test(text.replace(/^(?:c'è|ci sono) /iu, ''))) return undefined;
  const opening = turnOpening(text.replace(/^loro (?=\p{L}+(?:no|nno)(?!\p{L}))/iu, ''));
  const owned = opening.turned || /^(?:il|la|i|le) loro /iu.test(text) ? own(opening.words) : opening.words;
  return LOOSE_THEM.test(owned) ? undefined : { words: owned, turned: opening.turned };
}

function own(text: string): string {
  return THEIRS.reduce((turned, [theirs, yours]) => turned.replace(theirs, yours), text);
}

function turnOpening(text: string): { words: string; turned: boolean } {
  const reflexive = REFLEXIVE.find(([typed]) => typed.test(text));
  if (reflexive) return { words: text.replace(...reflexive), turned: true };
  const words = text.split(' ');
  const verb = words.findIndex((word) => saysThey(bare(word)));
  const before = words.slice(0, verb).join(' ');
  if (verb < 0 || (before !== '' && !BEFORE.test(before))) return { words: text, turned: false };
  const parts = words.map((word, index) =>
    index === verb || isNext(words, index, verb) ? turnWord(word) : word,
  );
  return { words: parts.join(' '), turned: true };
}

/** A second verb of theirs stands at the start of a part: "aprono a Lione e cercano tecnici". */
function isNext(words: readonly string[], index: number, verb: number): boolean {
  if (index <= verb || !saysThey(bare(words[index] ?? ''))) return false;
  const last = words[index - 1] ?? '';
  const between = words.slice(verb + 1, index).join(' ');
  return (/[,;]$/u.test(last) || /^(?:e|ma|poi|non)$/iu.test(last)) && !WORD_BEFORE_OWN_SUBJECT.test(between);
}

function turnWord(word: string): string {
  const plain = bare(word);
  return word.toLowerCase().replace(plain, asYou(plain));
}

function bare(word: string): string {
  return word.toLowerCase().replace(/[,;:.]+$/u, '');
}

/** True where somebody unnamed acts: a part that begins with a verb of a third person ("vuole vedere schizzi"). */
export function lacksSubject(text: string): boolean {
  return text.split(/[,;:] /u).some((part) => {
    const [first = '', second = ''] = part
      .toLowerCase()
      .replace(/^(?:e|ma|poi|non) /u, '')
      .split(' ');
    if (/^(?:è|c'è|serve|basta|bisogna|va|vale|piace)$/u.test(first)) return /^(?:è|va)$/u.test(first);
    if (MAYBE_THEY.test(first) && !NO_THEY.test(first)) return true;
    return (
      isThirdPerson(first) ||
      (/^(?:si|lo|la|li|le|gli|ne|ci|vi)$/u.test(first) && (saysThey(second) || MAYBE_THEY.test(second)))
    );
  });
}
