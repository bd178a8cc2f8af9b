import type { Finding } from '../../contracts/index.js';
import { findPhrases } from './find-phrases.js';
import type { Check } from './text-under-check.js';

const ASKING = [
  '(?:have|did) you (?:already )?(?:decided?|made (?:a|your) decision|make (?:a|your) decision|come to a decision)',
  '(?:let me know|tell me|inform me of|share|ask (?:for|about)) (?:what )?(?:your|the) decision',
  'any (?:news|update|decision)(?: yet)?',
  'when (?:will|can|could) you (?:decide|tell me)',
  'whether (?:you have|a decision has been|you) (?:decided|made)',
  'decide (?:sooner|earlier|faster|quickly|now|today)',
  'haben Sie (?:sich )?(?:schon|bereits|inzwischen)? ?(?:entschieden|eine Entscheidung)',
  'Ihre Entscheidung (?:mitteilen|mitzuteilen)',
  'gibt es (?:schon |bereits )?(?:Neuigkeiten|eine Entscheidung)',
  'avez-vous (?:déjà )?(?:décidé|pris (?:une|votre) décision)',
  'me (?:communiquer|faire part de) votre décision',
  '(?:ha|han) (?:tomado|decidido)(?: ya)?',
  'comunicarme su decisión',
  'ha(?:nno)? (?:già )?(?:deciso|preso una decisione)',
  'comunicarmi la (?:Sua|Vostra) decisione',
  'czy (?:podjęli|podjęto|zapadła)',
  'proszę o decyzję',
];
const PATTERN = new RegExp(`(?<![\\p{L}\\p{N}])(?:${ASKING.join('|')})(?![\\p{L}\\p{N}])`, 'giu');

/** K16: no decision is asked for before the date they gave has passed (B). */
export const asksTooEarly: Check = ({ kind, meetings, body, sentOn }) => {
  const date = meetings
    .flatMap(({ decisionBy }) => (decisionBy ? [decisionBy.date] : []))
    .sort()
    .at(-1);
  if (date === undefined || sentOn > date) return [];
  const found = findPhrases(body, PATTERN).map(({ at }) => warning(date, at));
  return found.length === 0 && kind === 'reminder' ? [warning(date)] : found;
};

function warning(date: string, at?: [number, number]): Finding {
  const message = `They decide by ${date}: do not ask before.`;
  return { rule: 'K16', severity: 'warning', message, ...(at ? { at } : {}) };
}
