import { INFINITIVES, thirdPerson } from './small-words.js';
import { STRONG_VERBS } from './trade-verbs.js';

const PARTICIPLE =
  /ge\p{L}+(?:en|t)$|(?:funden|worben|standen|zogen|mieden|schoben|bracht|brannt|dacht|lassen)$/u;
const STRONG = STRONG_VERBS.split(' ').filter((verb) => !PARTICIPLE.test(verb));

/** Beginnings that leave a participle without "ge": "verkauft" may be either. */
const LIKE_ITS_PARTICIPLE = /^(?:be|emp|ent|er|ge|miss|ver|zer|über|unter|hinter|wider)|ieren$/u;

/** Verbs in the third person, which make a statement of what would otherwise be a list of things. */
export const SINGULAR_VERBS: ReadonlySet<string> = new Set([
  ...STRONG.filter((verb) => verb.endsWith('t')),
  ...INFINITIVES.filter((verb) => !LIKE_ITS_PARTICIPLE.test(verb)).map(thirdPerson),
  ...INFINITIVES.map((verb) => `${thirdPerson(verb)}e`),
  ...(
    'ist war wird wurde hat hatte kann konnte muss musste soll sollte will wollte darf gibt gab geht ging kommt kam läuft lief ' +
    'fährt nimmt hält liegt steht liest sieht hilft spricht trifft weiß bekommt erkennt bleibt beginnt wächst lässt gilt zählt ' +
    'heißt bringt dauert spart sucht baut braucht entscheidet schreibt kennt macht bietet schickt stellt liefert zieht funktioniert ' +
    'klappt passt reicht löst fängt führt rechnet wechselt arbeitet plant prüft nutzt testet startet eröffnet fragt mag erzählte ' +
    'floppte grüßt lernt leitet trägt verhandelt programmiert verkauft isst wirft lädt findet ruft schläft schlägt tritt trinkt wäscht gießt misst fällt hängt sitzt singt steigt springt entsteht besteht bezieht verwendet repariert vermietet'
  ).split(' '),
]);

/** The same for "sie" in the plural, as the company is spoken of. */
export const PLURAL_VERBS: ReadonlySet<string> = new Set([
  ...STRONG.filter((verb) => verb.endsWith('en')),
  ...INFINITIVES,
  ...(
    'sind waren werden wurden haben hatten können müssen sollen wollen dürfen geben gehen kommen laufen fahren nehmen halten liegen ' +
    'stehen lesen sehen helfen sprechen treffen wissen bekommen bleiben beginnen wachsen lassen zählen bringen sparen suchen bauen ' +
    'brauchen entscheiden schreiben kennen machen bieten schicken stellen liefern ziehen führen wechseln arbeiten planen prüfen nutzen ' +
    'testen starten eröffnen entwickeln vermieten verkaufen bilden forschen fertigen produzieren mögen gründen verwenden setzen melden nennen holen liefern betreiben betreuen sammeln pflegen rechnen messen bohren fräsen lernen kochen feiern spielen reden trainieren sitzen teilen rotieren finden werfen trinken waschen gießen hängen steigen backen brauen schleifen bestehen beziehen erhalten'
  ).split(' '),
]);

/** Verbs whose clause may be turned into a relative one by moving the verb to its end. */
export const RELATIVE_VERBS: ReadonlySet<string> = new Set(
  'spart hält liegt läuft steht bringt braucht dauert'.split(' '),
);
