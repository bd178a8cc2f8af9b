import type { NoteReading } from '../../material.js';
import { atWordEdges } from './at-word-edges.js';
import { isCertainNounPhrase } from './noun-phrase.js';
import { privateReading, reading } from './reading.js';
import { withArticle } from './with-article.js';

const MY_SENDING =
  /^(?:(?:le |les )?(?:envío|mando|paso|enviaré|mandaré|pasaré)|(?:tengo que |voy a )?(?:enviar|mandar|pasar|compartir|enseñar|preparar|subir|facilitar)(?:le|les)?)\s+/iu;
const THEIR_SENDING =
  /^(?:me (?:pasan?|mandan?|envían?|dan?|pasarán?|mandarán?|enviarán?|darán?|facilitan?|comparten?)|(?:manda|mandan|envía|envían|enviará|enviarán|mandará|mandarán|pasará|pasarán|comparte|comparten|facilitará)|(?:me )?(?:va|van) a (?:pasar|mandar|enviar|facilitar|compartir)(?:me)?)\s+/iu;
const WHAT_I_MADE = /\s+que (?:hice|escribí|monté|diseñé|programé|preparé|dibujé|grabé|desarrollé)$/iu;
/** What I shall do is no thing: "invitarla a la presentación". */
const DOING = /^\p{L}+[aei]r(?:l[aeo]s?|se)?\s/iu;
const SOMEBODY = atWordEdges(/\b(?:me|te|le|les|nos|su|sus|ellos|ellas|usted|ustedes|tu|tus)\b/iu);
const POSSESSIVE = atWordEdges(/\bsus?\b/giu);

/** What was promised is a thing: "ficha de cata" becomes "la ficha de cata". Theirs must be certain to be thanked for (D10). */
export function readPromise(tidied: string, by: 'me' | 'them'): NoteReading {
  const thing = tidied.replace(by === 'me' ? MY_SENDING : THEIR_SENDING, '');
  if (withArticle(thing) === undefined && DOING.test(thing)) return privateReading(tidied);
  if (SOMEBODY.test(by === 'them' ? thing.replace(POSSESSIVE, '') : thing)) return privateReading(tidied);
  const phrase = [thing, withArticle(thing)].find(
    (words) => words !== undefined && isCertainNounPhrase(words.replace(WHAT_I_MADE, '')),
  );
  if (phrase !== undefined) return reading('phrase', phrase);
  return by === 'me' ? reading('fragment', thing) : privateReading(tidied);
}
