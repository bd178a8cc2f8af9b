import type { Finding } from '../../contracts/index.js';
import { cleanName, onOneLine } from '../text/index.js';
import type { Check, TextUnderCheck } from './text-under-check.js';

/** Beginnings of words and turns that say interest, in the languages of the packs. */
const INTEREST = [
  'interest(?!ed to (?:learn|hear|see))|keen(?!\\p{L})|eager|enthusias|motivat|look(?:ing)? forward(?! to (?:your reply|hearing))|considered|candida|pursue|apply|would (?:love|like|be glad) to (?:join|work|contribute)',
  'interess(?!ant(?:,| war| fand|es Detail))|freue mich(?!, von Ihnen)|freue ich mich|bewerb|begeister|motivier|reizt mich|spricht mich an|sehr gern(?:e)? (?:bei|mit|in)',
  'intéress|ravie? de|motiv|attire|envie de|enthousias|tent(?:e|erait) (?:beaucoup|vivement)|postuler',
  'interés|interesa|entusiasm|ilusión|ilusiona|motiva|encantaría|atrae|postul',
  'attrae|attira|piacerebbe|entusiasta|lieta? di|mi motiva',
  'zainteres(?!ował[ao]? mnie)|interesuj|chętnie (?:\\p{L}+ )?(?:dołącz|podejm|wezmę udział|pracow|zosta|spróbuj|zgłosz)|kandyd|aplik|chciał[ae]?bym|z przyjemnością (?:dołącz|podejm)|entuzja|motywuj',
];
const PATTERN = new RegExp(`(?<!\\p{L})(?:${INTEREST.join('|')})`, 'iu');

/** K10: interest is restated, in the position where one was noted (A, B, C, D). */
export const interestMissing: Check = (text) => {
  if (text.kind === 'promised-item' || text.kind === 'keep-in-touch') return [];
  return [
    ...(restated(text) ? [] : [warning('The text does not say that you are interested.')]),
    ...position(text),
  ];
};

function restated({ body, sentences }: TextUnderCheck): boolean {
  const sentence = (sentences ?? []).find(({ slot }) => slot === 'interest');
  return (sentence !== undefined && body.includes(sentence.text)) || PATTERN.test(body);
}

/** A position that was refused or given up need not be named again. */
function position({ kind, body, meetings, employer }: TextUnderCheck): Finding[] {
  const closed = meetings.some(
    ({ outcome }) => outcome?.kind === 'rejected' || outcome?.kind === 'withdrawn',
  );
  const id = meetings.map((meeting) => meeting.positionId).findLast((one) => one !== undefined);
  const title = cleanName(employer.positions?.find((one) => one.id === id)?.title ?? '');
  if (closed || kind === 'rejection-reply' || title === '') return [];
  const named = onOneLine(body).includes(title.toLowerCase());
  return named ? [] : [warning(`The position is not named: ${title}.`)];
}

function warning(message: string): Finding {
  return { rule: 'K10', severity: 'warning', message };
}
