import type { Finding } from '../../contracts/index.js';
import { quick } from '../text/index.js';
import type { QuickPattern } from '../text/index.js';
import { findPhrases } from './find-phrases.js';
import { inBodyAndSubject } from './in-body-and-subject.js';
import type { Check, TextUnderCheck } from './text-under-check.js';

/** Speaking of something that comes with the message; an "assistant adjunto" or a "new plant" does not. */
const ATTACHMENT = whole([
  'attach(?:ed|ment|ments|ing)?(?! (?:great |much |particular |some )?importance)|enclosed|enclosure|I enclose',
  '(?:im |als )Anhang|anbei|beigefügt\\p{L}*|beiliegend\\p{L}*|anliegend\\p{L}*|in der Anlage (?:finden|sende|schicke|erhalten|übersende)|als Anlage|angehängt\\p{L}*',
  'pi[èe]ces? jointes?|ci-joint\\p{L}*|ci-inclus\\p{L}*|(?:document|fichier)s? joints?|je (?:vous )?joins',
  '(?:le |les |se )?adjunto (?:mi|mis|el|la|los|las|un|una|aquí|encontrará)|(?:archivo|documento|fichero|currículum|CV|portfolio)s? adjuntos?|(?:va|van|encontrará|envío|remito) adjunt[oa]s?|(?:le|les|se) (?:adjunt[oa]n?)|como adjunto|en anexo|se anexa|adjunto:?$|adjuntos',
  'allegat[oaie]|in allegato|allego|in calce allego|accluso',
  'załącz\\p{L}+|w załączeniu',
]);
const LINK = whole([
  'links?|click here',
  'klicken Sie hier',
  'liens? (?:suivant|ci-dess|vers|que voici)\\p{L}*|voici le lien|cliquez ici',
  'enlaces?|haga clic|pulse aquí',
  'collegamento (?:qui|seguente|che segue)|clicchi qui',
  'odnośnik\\p{L}*|link(?:u|iem|i|ów)|kliknąć (?:tutaj|tu)',
]);
const WEB = quick(/https?:\/\/\S/iu);

function whole(words: readonly string[]): QuickPattern {
  return quick(new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'gimu'));
}

/** K17: no attachment, which no message carries, and no link where there is no address. */
export const missingAttachment: Check = (text) => [
  ...inBodyAndSubject(text, (where) =>
    findPhrases(where, ATTACHMENT).map(({ at }) =>
      warning('The message carries no attachment; give a link instead.', at),
    ),
  ),
  ...inBodyAndSubject(text, (where) => {
    // The subject may speak of a link that the body has.
    if (WEB.test(text.body) || WEB.test(where)) return [];
    return findPhrases(where, LINK)
      .filter(({ at }) => where !== text.body || !inNote(text, at))
      .map(({ at }) => warning('The text speaks of a link and has none.', at));
  }),
];

/** A note may be about a link of theirs, such as one they promised. */
function inNote({ body, sentences }: TextUnderCheck, [start]: [number, number]): boolean {
  return (sentences ?? []).some((sentence) => {
    const from = body.indexOf(sentence.text);
    return sentence.noteIds.length > 0 && from >= 0 && from <= start && start < from + sentence.text.length;
  });
}

function warning(message: string, at: [number, number]): Finding {
  return { rule: 'K17', severity: 'warning', message, at };
}
