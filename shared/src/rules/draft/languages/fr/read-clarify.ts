import type { NoteReading } from '../../material.js';
import { isCertainStatement } from './certain-statement.js';
import { wholeWord } from './whole-word.js';

/** "je commencerais par …", "pour la charge je passerais par …": what one would answer now. */
const I_WOULD =
  /^(?:pour \p{L}[\p{L}’ -]{2,40},? )?je (?:l’|le |la |les |m’|me |vous )*\p{L}+rais(?!\p{L})/iu;
const ANSWER =
  /^(?:la |ma )?(?:bonne |vraie |meilleure )?réponse(?: exacte| juste)?[\s\u202F]*(?::|=|serait|est)[\s\u202F]+(?=.)/iu;
/** The frame says already that it is an answer. */
const I_WOULD_SAY = /^je (?:répondrais|dirais)(?: maintenant| plutôt| donc)?[\s\u202F]*:[\s\u202F]+(?=.)/iu;
/** What tells of the slip, in whatever words. */
const SLIP = wholeWord(
  'dit|répondu|oublié|parlé|récité|donné|su|demandé|cité|confondu|ai|as|avais|fallait|question',
  'iu',
);

/** A tidied `clarify`: the answer one would give now may be sent, whatever tells of the slip stays private (D10). */
export function readClarify(tidied: string): NoteReading {
  const answer = tidied.replace(ANSWER, '').replace(I_WOULD_SAY, '');
  if (SLIP.test(answer)) return { shape: 'private', form: 'fragment', words: tidied };
  if (I_WOULD.test(answer)) return { shape: 'clause', form: 'clause', words: answer };
  if (isCertainStatement(answer)) return { shape: 'clause', form: 'clause', words: answer };
  const given = answer !== tidied;
  return { shape: given ? 'fragment' : 'private', form: 'fragment', words: answer };
}
