import type { NoteReading } from '../../material.js';
import { isCertainNounPhrase } from './certain-noun-phrase.js';
import { withArticle } from './nouns.js';
import { isThirdPerson } from './verbs.js';
import { wordsOf } from './words-of.js';

const I_SEND =
  /^(?:da )?(?:mandare|inviare|spedire|girare|condividere|mando|invio|invierò|manderò)(?::| )\s*/iu;
const THEY_SEND =
  /^(?:(?:mi|ci) )?(?:mandano|inviano|girano|spediscono|passano|manderanno|invieranno|gireranno)(?::| )\s*/iu;
const BY_WHEN = /,? entro (?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|sera|la settimana)$/iu;
const SOMEBODY =
  /(?<!\p{L})\p{L}{3,}[aei]r(?:le|gli|glielo|gliela)(?!\p{L})|(?<!\p{L})(?:suo|sua|suoi|sue|io|mi|mio|mia|miei|mie|noi|voi|vi|vostr[oaie])(?!\p{L})/iu;

/** My own work may be called mine. */
const MINE = /^(?:il mio|la mia|i miei|le mie) /iu;

/** A promise speaks of a thing: "schizzi del riduttore" becomes "gli schizzi del riduttore". Theirs must be certain. */
export function readPromise(tidied: string, by: 'me' | 'them'): NoteReading | undefined {
  const thing = tidied.replace(by === 'me' ? I_SEND : THEY_SEND, '').replace(BY_WHEN, '');
  if (thing === '' || SOMEBODY.test(by === 'me' ? thing.replace(MINE, '') : thing)) return undefined;
  const turned = turnTheirs(thing, by);
  if (turned === undefined || wordsOf(turned).some(isThirdPerson)) return undefined;
  const phrase = [turned, withArticle(turned)].find((one) => one !== undefined && isCertainNounPhrase(one));
  if (phrase !== undefined) return { shape: 'phrase', form: 'phrase', words: phrase };
  return by === 'me' && turned.includes(' ')
    ? { shape: 'fragment', form: 'fragment', words: turned.replace(/: /u, ' – ') }
    : undefined;
}

/** "Loro" in a promise of theirs can only be the company's; in one of mine it makes it uncertain. */
function turnTheirs(thing: string, by: 'me' | 'them'): string | undefined {
  if (!/(?<!\p{L})loro(?!\p{L})/iu.test(thing)) return thing;
  if (by === 'me') return undefined;
  const turned = thing
    .replace(/(?<=(?:^|\s|'|\p{L})(?:i|gli) )loro(?!\p{L})/iu, 'vostri')
    .replace(/(?<=(?:^|\s)(?:il|del|al|sul|dal|nel) )loro(?!\p{L})/iu, 'vostro')
    .replace(/(?<=(?:^|\s)(?:la|della|alla|sulla|dalla|nella) )loro(?!\p{L})/iu, 'vostra')
    .replace(/(?<=(?:^|\s)(?:ai|dei|sui|nei) )loro(?!\p{L})/iu, 'vostri')
    .replace(/(?<=(?:^|\s)(?:le|delle|alle|sulle|nelle) )loro(?!\p{L})/iu, 'vostre');
  return /(?<!\p{L})loro(?!\p{L})/iu.test(turned) ? undefined : turned;
}
