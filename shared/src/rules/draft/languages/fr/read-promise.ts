import type { NoteReading } from '../../material.js';
import { isInfinitive } from './is-infinitive.js';
import { tidy } from './tidy.js';
import { VERBS } from './verbs.js';
import { wholeWord } from './whole-word.js';
import { withArticle } from './with-article.js';
import { wordsOf } from './words-of.js';

/** Who sends, and that it is sent: "il envoie le protocole", "va m’envoyer la fiche", "envoyer mon book". */
const SENDS = [
  /^(?:il |elle |ils |elles |on )?(?:m['’]|me )?(?:envoie|envoient|transmet|transmettent|partage|partagent|fait suivre|font suivre|enverra|enverront)(?: par mail| par courriel)? (?=\p{L})/iu,
  /^(?:il |elle |ils |elles |on )?(?:va|vont|doit|doivent|veut bien|veulent bien|a promis de|ont promis de|promet de) (?:m['’]|me )?(?:envoyer|transmettre|partager|faire suivre)(?: par mail)? (?=\p{L})/iu,
  /^(?:je (?:dois |vais )?(?:lui |leur )?|à )?(?:envoyer|transmettre|partager|montrer|préparer|mettre en ligne|faire suivre|fournir|adresser)(?: par mail)? (?=\p{L})/iu,
  /^(?:j['’]|je (?:lui |leur )?)(?:envoie|enverrai|transmets|transmettrai|prépare|partage) (?=\p{L})/iu,
];
const ANYBODY = wholeWord('je|j’|me|m’|moi|ils|elles|eux|leur|leurs|vous|votre|vos|nous|notre|nos|on', 'iu');
const MINE = wholeWord('mon|ma|mes', 'iu');
const REMARK = /\s*\([\p{L}\p{N}\s\u202F]+\)$/u;

/**
 * A promise speaks of a thing: "carte des parcelles" becomes "la carte des parcelles"; of "il envoie le protocole" the
 * protocol is left, whoever sends it. Anything else cannot be woven in for certain (D10).
 */
export function readPromise(
  typed: string,
  by: 'me' | 'them',
  mustBeKept: (text: string) => boolean,
): NoteReading {
  const tidied = tidy(SENDS.reduce((text, sends) => text.replace(sends, ''), typed));
  const kept: NoteReading = { shape: 'private', form: 'fragment', words: tidied };
  const whose = by === 'them' && MINE.test(tidied);
  if (mustBeKept(tidied) || whose || ANYBODY.test(tidied) || isInfinitive(tidied)) return kept;
  const words = withArticle(tidied, 'definite');
  const phrase = isThing(words);
  return { shape: phrase ? 'phrase' : 'fragment', form: phrase ? 'phrase' : 'fragment', words };
}

const ARTICLE = /^(?:le |la |les |l’|un |une |des |mon |ma |mes )/u;

/** Things that can be sent are counted or begin with an article that the noun certainly has. */
function isThing(words: string): boolean {
  const thing = words.replace(REMARK, '').replace(/^(?:\d+|deux|trois|quatre|cinq) /u, 'les ');
  return (
    ARTICLE.test(thing) && !/[,.:;!?«»()]/u.test(thing) && !wordsOf(thing).some((word) => VERBS.has(word))
  );
}
