import type { Finding } from '../../contracts/index.js';
import { findPhrases } from './find-phrases.js';
import type { Check, TextUnderCheck } from './text-under-check.js';

const ATTACHMENT =
  /(?<!\p{L})(?:attach(?:ed|ment|ments|ing)?|enclosed|enclosure|(?:im )?Anhang|anbei|beigefügt\p{L}*|beiliegend\p{L}*|pi[èe]ces? jointes?|ci-joint\p{L}*|adjunt[oa]s?|allegat[oaie]|in allegato|załącz\p{L}+|w załączeniu)(?!\p{L})/giu;
const LINK =
  /(?<!\p{L})(?:links?|click here|liens? (?:suivant|ci-dess|vers|que voici)\p{L}*|voici le lien|enlaces?|collegamento (?:qui|seguente|che segue)|odnośnik\p{L}*|link(?:u|iem|i|ów))(?!\p{L})/giu;
const WEB = /https?:\/\/\S/iu;

/** K17: no attachment, which no message carries, and no link where there is no address. */
export const missingAttachment: Check = (text) => [
  ...findPhrases(text.body, ATTACHMENT).map(({ at }) =>
    warning('The message carries no attachment; give a link instead.', at),
  ),
  ...(WEB.test(text.body) ? [] : findPhrases(text.body, LINK))
    .filter(({ at }) => !inNote(text, at))
    .map(({ at }) => warning('The text speaks of a link and has none.', at)),
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
