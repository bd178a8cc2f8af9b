import type { NoteReading } from '../../material.js';
import { privateReading, reading } from './reading.js';

/** "pararía la línea", "para escalar usaría una cola": what one would answer now. */
const I_WOULD =
  /^(?:para \p{L}[\p{L} ]{2,40},? |ahora |hoy )?(?:l[oae]s? |me )?\p{L}{2,}(?:aría|ería|iría|dría)(?=[\s,])/iu;
const ANSWER =
  /^(?:la |mi )?(?:buena |mejor )?respuesta(?: buena| correcta| exacta)?(?:,| es| sería) (?=.)/iu;
const STATEMENT = /^(?:el|la|los|las) \p{L}[\p{L} ]+ (?:es|son|está|están) \p{L}/iu;
/** The frame says already that it is an answer. */
const I_WOULD_SAY = /^(?:contestaría|respondería|diría)(?: ahora| más bien)?, (?=.)/iu;
/** What tells of the slip, in whatever words. */
const SLIP =
  /(?<!\p{L})(?:dije|respondí|contesté|olvidé|hablé|solté|puse|confundí|pregunta|sabía|supe|salió|salía|mezclé)(?!\p{L})/iu;

/** A tidied `clarify`: only an answer may follow an apology for one; whatever names the slip stays private (D10). */
export function readAnswer(tidied: string): NoteReading {
  const given = tidied.replace(/^yo\s+/iu, '');
  const answer = given.replace(ANSWER, '').replace(I_WOULD_SAY, '');
  if (SLIP.test(answer)) return privateReading(tidied);
  if (I_WOULD.test(answer) || STATEMENT.test(answer)) return reading('clause', answer);
  return answer === given ? privateReading(tidied) : reading('fragment', answer);
}
