import type { Finding } from '../../contracts/index.js';
import { cleanName } from '../text/index.js';
import type { Check, TextUnderCheck } from './text-under-check.js';

const INTEREST =
  /interest|\bkeen\b|\beager\b|look forward|considered|candidate|pursue|apply|interess|freue mich|bewerb|intéress|candidat|ravie? de|interés|interesa|entusiasm|ilusión|interessat|candidatur|zainteres|interesuj|chętnie|kandydat/iu;

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
  return INTEREST.test(body) || (sentence !== undefined && body.includes(sentence.text));
}

/** A position that was refused or given up need not be named again. */
function position({ kind, body, meetings, employer }: TextUnderCheck): Finding[] {
  const closed = meetings.some(
    ({ outcome }) => outcome?.kind === 'rejected' || outcome?.kind === 'withdrawn',
  );
  const id = meetings.map((meeting) => meeting.positionId).findLast((one) => one !== undefined);
  const title = cleanName(employer.positions?.find((one) => one.id === id)?.title ?? '');
  if (closed || kind === 'rejection-reply' || title === '') return [];
  const named = body.replace(/\s+/gu, ' ').toLowerCase().includes(title.toLowerCase());
  return named ? [] : [warning(`The position is not named: ${title}.`)];
}

function warning(message: string): Finding {
  return { rule: 'K10', severity: 'warning', message };
}
