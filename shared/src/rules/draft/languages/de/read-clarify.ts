import type { NoteReading } from '../../material.js';
import { hasFiniteVerb } from './as-object.js';
import { reading } from './reading.js';
import { upperFirst } from './upper-first.js';
import { wholeStatement } from './whole-statement.js';

const I_WOULD = /^ich würde /iu;
const ANSWER =
  /^(?:(?:die )?(?:richtige |eigentliche |bessere )?antwort|richtig|korrekt|besser|gemeint|nachtrag|ergänzung|auflösung)(?: ist| wäre| war)?(?: gewesen)?: (.+)$/iu;
const ON_A_TOPIC = /^(?:frage (?:zu|zur|zum|nach) )?([^,:]+): ([^:]+)$/iu;
/** How one answered, which is the slip and not the answer. */
const SLIP =
  /(?<!\p{L})(?:ge(?:sagt|nannt|antwortet|fragt|redet|kommen|meint|raten|zögert)|erklärt|erzählt|behauptet|beantwortet|erwähnt|gut|nicht|nichts|kein\p{L}*|warum|wie|was|wieso|ob)(?!\p{L})/iu;

/** Of a question that went badly only the answer itself is fit to be read, never how one fared (D10). */
export function readClarify(written: string): NoteReading | undefined {
  if (I_WOULD.test(written)) return reading('clause', upperFirst(written));
  const answer = ANSWER.exec(written)?.[1];
  if (answer !== undefined)
    return SLIP.test(answer) || answer.includes(':')
      ? undefined
      : reading('fragment', wholeStatement(answer));
  const [, topic = '', stated = ''] = ON_A_TOPIC.exec(written) ?? [];
  if (topic === '' || SLIP.test(written) || !hasFiniteVerb(stated)) return undefined;
  return reading('fragment', `${wholeStatement(stated)} (${upperFirst(topic)})`);
}
