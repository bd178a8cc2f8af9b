import type { FairMeeting, Finding, OutcomeKind } from '../../contracts/index.js';
import { quick } from '../text/index.js';
import { findPhrases } from './find-phrases.js';
import { inBodyAndSubject } from './in-body-and-subject.js';
import type { Check } from './text-under-check.js';

/** Questions for a decision or for news of it, in the languages of the packs. Patterns, each whole words. */
const ASKING = [
  ...[
    '(?:have|did) you (?:already )?(?:decided?|made (?:a|your) decision|make (?:a|your) decision|come to a decision|reached? a decision)',
    '(?:let me know|tell me|inform me of|share|ask (?:for|about)) (?:what )?(?:your|the) decision',
    '(?:has|is) (?:a|the|your) decision (?:already )?(?:been )?made',
    'any (?:news|updates?)(?: yet)?',
    '(?:is there|do you have|have you) (?:a|any) decision',
    'any decision yet',
    'when (?:will|can|could) you (?:decide|tell me)',
    'whether (?:you have|a decision has been|you) (?:decided|made)',
    'decide (?:sooner|earlier|faster|quickly|now|today)',
    'what have you decided',
  ],
  ...[
    'haben Sie (?:sich )?(?:schon|bereits|inzwischen)? ?(?:entschieden|eine Entscheidung)',
    'Ihre Entscheidung (?:mitteilen|mitzuteilen)',
    'gibt es (?:schon |bereits )?(?:etwas Neues|Neuigkeiten|eine Entscheidung)',
    '(?:ist|wurde) (?:schon |bereits )?(?:eine|die) Entscheidung (?:schon |bereits )?(?:gefallen|getroffen)',
    'ob (?:schon |bereits )?eine Entscheidung (?:schon |bereits )?(?:gefallen|getroffen)',
    'wie haben Sie sich entschieden',
    'wann (?:werden Sie|können Sie) (?:sich )?entscheiden',
  ],
  ...[
    'avez-vous (?:déjà )?(?:décidé|(?:pris|arrêté) (?:une|votre) décision|du nouveau|des nouvelles)',
    'me (?:communiquer|faire part de|faire connaître) votre décision',
    'connaître votre décision',
    '(?:une|la|votre) décision a-t-elle (?:déjà )?été prise',
    'y a-t-il (?:du nouveau|des nouvelles|une décision)',
    'où en est (?:votre décision|ma candidature)',
    'quand (?:pensez-vous|allez-vous) (?:décider|prendre)',
  ],
  ...[
    '(?:si|¿) ?(?:ya )?(?:se )?(?:ha|han) (?:ya )?(?:tomado (?:ya )?(?:una|la|su) decisión|decidido)',
    'comunicarme (?:su|la) decisión',
    '(?:saber|conocer) (?:ya )?(?:su|la) decisión',
    'hay (?:ya )?(?:alguna novedad|novedades|alguna decisión|una decisión)',
    'tienen (?:ya )?(?:una decisión|novedades)',
    'cuándo (?:decidirán|van a decidir|tomarán)',
  ],
  ...[
    '(?:se|forse|già|[.!?:;]|\\n) ?(?:ha|hanno|avete) (?:già )?(?:deciso|preso una decisione)',
    '(?:ha|hanno|avete) già (?:deciso|preso una decisione)',
    'comunicarmi la (?:Sua|Vostra) decisione',
    'conoscere la (?:Sua|Vostra) decisione',
    '(?:ci sono|avete|ha) (?:già )?novità',
    '(?:è|sia) (?:già )?stata presa una decisione',
    'quando (?:deciderete|deciderà|prenderete)',
  ],
  ...[
    'czy (?:już )?(?:podjęli|podjęto|podjęła|podjął|zapadła|zdecydowali|zdecydowano|wiadomo)',
    'czy (?:Państwo|Pan|Pani) (?:już )?(?:podjęli|podjął|podjęła|zdecydował\\p{L}*)',
    'czy (?:decyzja (?:już )?zapadła|są (?:już )?jakieś wieści)',
    'proszę o (?:informację o )?decyzj[ęi]',
    'kiedy (?:Państwo |Pan |Pani )?(?:podejm\\p{L}+|zdecyduj\\p{L}+)',
  ],
];
const DECIDED: ReadonlySet<OutcomeKind> = new Set(['offer', 'rejected', 'withdrawn']);
const PATTERN = quick(new RegExp(`(?<![\\p{L}\\p{N}])(?:${ASKING.join('|')})(?![\\p{L}\\p{N}])`, 'giu'));

/** K16: no decision is asked for before the date they gave has passed (B). */
export const asksTooEarly: Check = (text) => {
  const { kind, meetings, sentOn } = text;
  const date = meetings
    .flatMap(({ decisionBy }) => (decisionBy ? [decisionBy.date] : []))
    .sort()
    .at(-1);
  if (date === undefined || sentOn > date || meetings.some(isDecided)) return [];
  const found = inBodyAndSubject(text, (where) =>
    findPhrases(where, PATTERN).map(({ at }) => warning(date, at)),
  );
  return found.length === 0 && kind === 'reminder' ? [warning(date)] : found;
};

/** After their answer nobody is asked for it. */
function isDecided({ outcome }: FairMeeting): boolean {
  return outcome !== undefined && DECIDED.has(outcome.kind);
}

function warning(date: string, at?: [number, number]): Finding {
  const message = `They decide by ${date}: do not ask before.`;
  return { rule: 'K16', severity: 'warning', message, ...(at ? { at } : {}) };
}
