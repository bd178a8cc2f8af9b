import type { VisibleMeeting } from '../capture/index.js';

/** When an answer of an employer can be expected. */
export interface AnswerExpected {
  /** The latest meeting with the employer. */
  meeting: VisibleMeeting;
  /** `YYYY-MM-DD`, by what they said, else a week after the meeting. */
  date: string;
  said: boolean;
}

const DECIDED: ReadonlySet<string> = new Set(['offer', 'rejected', 'withdrawn']);
const DAY_MS = 24 * 60 * 60_000;
/** A week of silence means nothing (T4). */
const USUAL_DAYS = 7;

/** For every employer that was met and has not decided, when an answer can be expected (G2); the earliest first. */
export function answersExpected(meetings: readonly VisibleMeeting[]): AnswerExpected[] {
  const byEmployer = new Map<string, VisibleMeeting[]>();
  for (const meeting of meetings) {
    const key = meeting.employerId ?? `typed ${meeting.employerName ?? ''}`;
    byEmployer.set(key, [...(byEmployer.get(key) ?? []), meeting]);
  }
  return [...byEmployer.values()]
    .filter((met) => !met.some(({ outcome }) => DECIDED.has(outcome?.kind ?? 'open')))
    .flatMap(expectedOf)
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

function expectedOf(met: readonly VisibleMeeting[]): AnswerExpected[] {
  const meeting = [...met].sort((a, b) => Date.parse(a.startedAt) - Date.parse(b.startedAt)).at(-1);
  if (!meeting) return [];
  const said = met
    .flatMap(({ decisionBy }) => (decisionBy ? [decisionBy.date] : []))
    .sort()
    .at(-1);
  const usual = new Date(Date.parse(meeting.startedAt) + USUAL_DAYS * DAY_MS).toISOString().slice(0, 10);
  return [{ meeting, date: said ?? usual, said: said !== undefined }];
}
