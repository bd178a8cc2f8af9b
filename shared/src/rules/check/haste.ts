import { quick } from '../text/index.js';
import type { QuickPattern } from '../text/index.js';
import { findPhrases } from './find-phrases.js';

const whole = (words: readonly string[], flags: string): QuickPattern =>
  quick(new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, flags));

/** Haste that pushes, whoever is meant to hurry, unless it is the sender. */
const SOON = whole(
  [
    'asap|as soon as possible|as quickly as possible',
    '(?:so|möglichst) (?:schnell|bald|rasch)(?: wie möglich)|schnellstmöglich',
    'dès que possible|au plus (?:vite|tôt)|le plus (?:vite|rapidement|tôt) possible',
    'lo antes posible|cuanto antes|lo más (?:pronto|rápido) posible',
    'il prima possibile|al più presto|quanto prima',
    'jak najszybciej|jak najprędzej',
  ],
  'giu',
);
/** Haste that pushes only where somebody is asked: much else happens at once. */
const AT_ONCE = whole(
  [
    'urgently|immediately|at once|right away|today',
    'umgehend|unverzüglich|dringend|sofort|heute noch',
    'immédiatement|sans délai|sans tarder|de toute urgence|aujourd’hui même',
    'inmediatamente|urgentemente|de inmediato|hoy mismo',
    'immediatamente|urgentemente|subito|oggi stesso',
    'natychmiast|niezwłocznie|pilnie|jeszcze dziś',
  ],
  'giu',
);
const ASKED = whole(
  [
    'please|answer|reply|respond|decide|let me know|contact me|call me|write to me|write back|get back to me|hear from you|confirm|hire me|invite me',
    'bitte|antworten Sie|melden Sie|entscheiden Sie|Ihre (?:Antwort|Entscheidung|Rückmeldung)|rufen Sie|schreiben Sie|bestätigen Sie',
    'veuillez|répondez(?:-moi)?|répondre|décidez|contactez-moi|appelez-moi|écrivez-moi|votre (?:réponse|décision)|confirmez',
    'por favor|responda|respóndame|conteste|contésteme|decida|llámeme|escríbame|su (?:respuesta|decisión)|confirme|confírmeme',
    'per favore|risponda|mi risponda|rispondere|decida|mi chiami|mi scriva|la Sua (?:risposta|decisione)|confermi|mi contatti',
    'proszę|odpowiedź|odpisać|decyzj\\p{L}+|zadzwonić do mnie|potwierdzić',
  ],
  'iu',
);
/** The sender who hurries: "I will send it as soon as possible". */
const OWN = whole(
  [
    "I (?:will|shall|can)|I[’']ll",
    '(?:werde|sende|schicke|reiche|liefere|melde|antworte) ich|ich (?:werde|sende|schicke|reiche|liefere|melde|antworte)',
    "(?:je|vous|le|la|les|l[’'](?:y)?|j[’'](?:y )?)\\s?\\p{L}+rai",
    '\\p{L}+[aei]ré',
    '\\p{L}+rò',
    'wyślę|prześlę|odpowiem|odpiszę|przygotuję|dostarczę|przekażę|zrobię',
  ],
  'iu',
);
/** What somebody is asked for is not the sender's to hurry: "I would like to hear from you as soon as possible". */
const FROM_YOU = whole(
  [
    'hear from you|your (?:answer|reply|response|decision)|an (?:answer|offer)|a (?:reply|response|decision)',
    'von Ihnen|Ihre (?:Antwort|Entscheidung|Rückmeldung)|eine (?:Antwort|Entscheidung|Rückmeldung|Zusage)',
    'de vous|de votre part|(?:votre|une) (?:réponse|décision)',
    'de usted|(?:su|una) (?:respuesta|decisión)',
    'da Lei|(?:la Sua|una) (?:risposta|decisione)',
    'od (?:Pana|Pani|Państwa)|odpowied\\p{L}+|decyzj\\p{L}+',
  ],
  'iu',
);
const SENTENCE = /[^.!?\n]+[.!?]*/gu;
/** Most letters have no hurried word at all: one look tells. */
const ANY = quick(new RegExp(`${SOON.pattern.source}|${AT_ONCE.pattern.source}`, 'iu'));

/** Where a text hurries its reader, each as `[start, end)` (K12). */
export function findHaste(text: string): { words: string; at: [number, number] }[] {
  if (!ANY.test(text)) return [];
  return [...text.matchAll(SENTENCE)].flatMap(({ 0: sentence, index }) => {
    if (OWN.test(sentence) && !FROM_YOU.test(sentence)) return [];
    return [
      ...findPhrases(sentence, SOON),
      ...(ASKED.test(sentence) ? findPhrases(sentence, AT_ONCE) : []),
    ].map(({ words, at: [start, end] }) => ({ words, at: [index + start, index + end] as [number, number] }));
  });
}
