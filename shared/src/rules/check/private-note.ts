import type { Finding } from '../../contracts/index.js';
import { asTyped, findPhrases } from './find-phrases.js';
import type { Check } from './text-under-check.js';

const SHORTEST = 10;

/** K21: a note that was typed for oneself does not stand in the message as it was typed (D10). */
export const privateNote: Check = ({ privateNotes, subject, body }) =>
  privateNotes
    // A single word, such as a place, may stand in any letter.
    .filter(({ text }) => text.trim().length >= SHORTEST && /\s/u.test(text.trim()))
    .flatMap(({ text, say }) => {
      const pattern = asTyped(text);
      const finding = (at: [number, number]): Finding => ({
        rule: 'K21',
        severity: 'error',
        message: 'This was typed for yourself: give it words for the message.',
        at,
        ...(say === undefined ? {} : { repair: say }),
      });
      return [
        ...findPhrases(body, pattern).map(({ at }) => finding(at)),
        ...findPhrases(subject, pattern).map(({ at }): Finding => ({ ...finding(at), in: 'subject' })),
      ];
    });
