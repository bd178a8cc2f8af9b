import type { CheckedDrafts } from './check-drafts.js';
import { table } from './table.js';

/** The findings for people: a line each, and one for a draft without any. */
export function checkTable({ drafts }: CheckedDrafts): string {
  const rows = drafts.flatMap((draft) => {
    const about = [draft.meetingIds.join(' '), draft.contactId, draft.kind];
    if (draft.findings.length === 0) return [[...about, '', 'nothing found']];
    return draft.findings.map(({ rule, severity, message }) => [...about, `${rule} ${severity}`, message]);
  });
  return table(['MEETINGS', 'CONTACT', 'STEP', 'FINDING', 'WHAT'], rows);
}
