import { maySetScene } from './before-they.js';
import { endsLikeThey } from './ends-like-they.js';
import { namesSubjectAfterVerb } from './subject-after-verb.js';
import { isStatement } from './statement.js';
import { asYou, mayBeVerbInAre, saysThey } from './verbs.js';

/** A plural subject of its own: the verb after it is not the company's. */
const WORD_BEFORE_OWN_SUBJECT =
  /(?<!\p{L})(?:i|gli|le|tutti|tutte|molti|molte|alcuni|alcune|che|cui|dove|\d+)(?!\p{L})/iu;
/** "I", "we" and "you" in a note on the company: somebody has to say who that is. */
const SOMEBODY_IN_TALK =
  /(?<!\p{L})(?:io|mi|ci|noi|nostr[oaie]|voi|vi|vostr[oaie]|tu|ti|gliel[oaie]|mie[ic]|mio|mia|ho|abbiamo)(?!\p{L})/iu;
/** "Parliamo", "parlavo": endings of "we" and "I". */
const ENDS_LIKE_ME =
  /(?<!\p{L})(?:\p{L}{3,}(?<!rich)(?:iamo|avamo|evamo|ivamo)|(?!bravo|scavo|ricavo|incavo|cavo|rilievo|allievo|primevo|medievo)\p{L}{2,}[ae]vo)(?!\p{L})/iu;
const THEIRS: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})(?:la|una) loro(?= \p{L})/iu, 'la vostra'],
  [/(?<!\p{L})(?:il) loro(?= \p{L})/iu, 'il vostro'],
  [/(?<!\p{L})(?:i) loro(?= \p{L})/iu, 'i vostri'],
  [/(?<!\p{L})(?:le) loro(?= \p{L})/iu, 'le vostre'],
];
/** "Si" is "they themselves" with these verbs only; with others it says what is done ("si usano guanti"). */
const THEMSELVES: readonly (readonly [RegExp, string])[] = [
  [/^si occupano(?= )/iu, 'vi occupate'],
  [/^si trovano(?= )/iu, 'vi trovate'],
  [/^si trasferiscono(?= )/iu, 'vi trasferite'],
  [/^si spostano(?= )/iu, 'vi spostate'],
  [/^si concentrano(?= )/iu, 'vi concentrate'],
  [/^si espandono(?= )/iu, 'vi espandete'],
  [/^si affidano(?= )/iu, 'vi affidate'],
  [/^si appoggiano(?= )/iu, 'vi appoggiate'],
  [/^si basano(?= )/iu, 'vi basate'],
  [/^si rivolgono(?= )/iu, 'vi rivolgete'],
  [/^si stanno (?=\p{L}+ndo(?!\p{L}))/iu, 'vi state '],
  // "Sono" can be "I am", but not before a number or a participle in the plural.
  [
    /^sono (?=(?:(?:in|circa|quasi|oltre) )*\d|\p{L}+(?:ati|iti|uti)(?!\p{L})|(?:presenti|attivi|quotati|leader) )/iu,
    'siete ',
  ],
];
const LOOSE_THEM = /(?<!\p{L})(?:loro|essi|esse)(?!\p{L})/iu;
/** "His" or "her", save in a statement that names whose: "ogni tecnico ha la sua zona". */
const LOOSE_OWNER = /(?<!\p{L})(?:suo|sua|suoi|sue)(?!\p{L})/iu;
/** What somebody said word for word speaks to whom it likes. */
const QUOTED = /«[^»]*»/gu;

/**
 * A note on the company as it would be said to them: "aprono a Lione" becomes "aprite a Lione". `undefined` where it is
 * not certain who is meant.
 */
export function turnToYou(text: string): { words: string; turned: boolean } | undefined {
  const unquoted = text.replace(/^(?:c'è|ci sono) /iu, '').replace(QUOTED, '«»');
  if (SOMEBODY_IN_TALK.test(unquoted) || ENDS_LIKE_ME.test(unquoted)) return undefined;
  if (namesSubjectAfterVerb(text))
    return LOOSE_THEM.test(unquoted) ? undefined : { words: text, turned: false };
  if (LOOSE_OWNER.test(unquoted) && !isStatement(text)) return undefined;
  const opening = turnOpening(text.replace(/^loro (?=\p{L}+(?:no|nno)(?!\p{L}))/iu, ''));
  const owned = opening.turned || /^(?:il|la|i|le) loro /iu.test(text) ? own(opening.words) : opening.words;
  return LOOSE_THEM.test(owned.replace(QUOTED, '«»')) ? undefined : { words: owned, turned: opening.turned };
}

function own(text: string): string {
  return THEIRS.reduce((turned, [theirs, yours]) => turned.replace(theirs, yours), text);
}

function turnOpening(text: string): { words: string; turned: boolean } {
  const themselves = THEMSELVES.find(([typed]) => typed.test(text));
  if (themselves) return { words: text.replace(...themselves), turned: true };
  const words = text.split(' ');
  const verb = words.findIndex((word, index) => {
    const plain = bare(word);
    if (!saysThey(plain) && !(mayBeVerbInAre(plain) && endsLikeThey(plain))) return false;
    return maySetScene(words.slice(0, index).join(' ')) || saysThey(plain);
  });
  if (verb < 0 || !maySetScene(words.slice(0, verb).join(' '))) return { words: text, turned: false };
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
