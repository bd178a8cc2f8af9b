import { stringify } from 'csv-stringify/sync';
import type { FairDocument, FairMeeting, FairNote } from '@afterfair/shared/contracts';

const COLUMNS = [
  ...['started', 'ended', 'employer', 'people', 'position', 'interest', 'points', 'fit', 'clarify', 'unsaid'],
  ...['my promises', 'their promises', 'decision by', 'decision words', 'outcome', 'went well', 'work on'],
] as const;
type Row = Record<(typeof COLUMNS)[number], string | number>;

/**
 * One row a meeting, with a byte order mark so that spreadsheets read it as UTF-8. A cell that a spreadsheet would take for
 * a formula is quoted with an apostrophe.
 */
export function toCsv(document: FairDocument): string {
  const rows = document.meetings.map((meeting) => toRow(document, meeting));
  return stringify(rows, {
    header: true,
    columns: [...COLUMNS],
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  });
}

function toRow({ employers }: FairDocument, meeting: FairMeeting): Row {
  const employer = employers.find(({ id }) => id === meeting.employerId);
  const people = (employer?.contacts ?? []).filter(({ id }) => meeting.contactIds?.includes(id));
  const notes = (is: (note: FairNote) => boolean): string =>
    (meeting.notes ?? []).filter(is).map(withLink).join('\n');
  const promises = (by: 'me' | 'them'): string =>
    notes((note) => note.kind === 'promise' && (note.by ?? 'me') === by);
  return {
    started: meeting.startedAt,
    ended: meeting.endedAt,
    employer: employer?.name ?? '',
    people: people.map(({ name, title }) => (title ? `${name} (${title})` : name)).join('\n'),
    position: employer?.positions?.find(({ id }) => id === meeting.positionId)?.title ?? '',
    interest: meeting.interest ?? '',
    points: notes(({ kind }) => kind === 'point'),
    fit: notes(({ kind }) => kind === 'fit'),
    clarify: notes(({ kind }) => kind === 'clarify'),
    unsaid: notes(({ kind }) => kind === 'unsaid'),
    'my promises': promises('me'),
    'their promises': promises('them'),
    'decision by': meeting.decisionBy?.date ?? '',
    'decision words': meeting.decisionBy?.words ?? '',
    outcome: meeting.outcome?.kind ?? '',
    'went well': meeting.reflection?.wentWell ?? '',
    'work on': meeting.reflection?.workOn ?? '',
  };
}

function withLink({ text, link }: FairNote): string {
  return link === undefined ? text : `${text} ${link}`;
}
