import type { Employer, ImportRemark, ImportRow } from '@afterfair/shared/contracts';
import { employerKey } from './employer-key.js';
import { type EmployerToSave, mergeRow, type Touched } from './merge-row.js';
import type { RowParts } from './read-parts.js';
import type { ReadRow } from './read-rows.js';

export interface ImportPlan {
  /** One for each row of the file, in order. */
  rows: ImportRow[];
  /** The employers as they will be; only those that are new or changed. */
  employers: EmployerToSave[];
}

interface Draft {
  employer: EmployerToSave;
  isNew: boolean;
  isChanged: boolean;
  touched: Touched;
}

/**
 * Compares what was read with what is stored and says, row by row, what an import would do. Rows of one employer
 * (accents, case and legal form ignored) become one employer with several contacts. What the file leaves empty stays
 * as it is; where two rows disagree, the first one counts and the other says so. Pure: importing a file again gives
 * only unchanged rows.
 */
export function planImport(read: ReadRow[], stored: Employer[]): ImportPlan {
  const drafts = new Map<string, Draft>();
  const storedByKey = new Map(stored.map((employer) => [employerKey(employer.name), employer]));
  const booths = new Map(stored.filter(({ booth }) => booth !== '').map(({ booth, name }) => [booth, name]));
  const rowOfName = new Map<string, ReadRow>();

  const rows = read.map((row): ImportRow => {
    const remarks: ImportRemark[] = [...row.remarks];
    const key = row.employer === '' ? '' : employerKey(row.employer);
    const earlier = rowOfName.get(key);
    if (key !== '' && !row.isSkipped && !earlier) rowOfName.set(key, row);
    if (earlier && earlier.employer !== row.employer) remarks.push(alike(earlier));
    const { parts } = row;
    if (!parts) return shown(row, row.isSkipped ? 'skipped' : 'error', remarks);

    const boothOf = parts.booth === '' ? undefined : booths.get(parts.booth);
    if (boothOf === undefined && parts.booth !== '') booths.set(parts.booth, parts.name);
    else if (boothOf !== undefined && employerKey(boothOf) !== key)
      remarks.push({
        severity: 'warning',
        column: 'booth',
        message: `Booth ${parts.booth} is taken by ${boothOf}.`,
      });

    const draft = drafts.get(key) ?? begin(storedByKey.get(key), parts);
    const outcome = mergeRow(draft.employer, parts, row.row, draft.touched);
    remarks.push(...outcome.remarks);
    if (outcome.remarks.some(({ severity }) => severity === 'error')) return shown(row, 'error', remarks);
    const isFirst = !drafts.has(key);
    drafts.set(key, {
      ...draft,
      employer: outcome.employer,
      touched: outcome.touched,
      isChanged: draft.isChanged || outcome.isChanged,
    });
    const changed = draft.isNew ? 'new' : 'changed';
    return shown(row, outcome.isChanged || (isFirst && draft.isNew) ? changed : 'unchanged', remarks);
  });
  const written = [...drafts.values()].filter(({ isNew, isChanged }) => isNew || isChanged);
  return { rows, employers: written.map(({ employer }) => employer) };
}

function begin(stored: Employer | undefined, parts: RowParts): Draft {
  const employer: EmployerToSave = stored ?? { name: parts.name };
  return { employer, isNew: stored === undefined, isChanged: false, touched: new Map() };
}

function alike({ row, employer }: ReadRow): ImportRemark {
  return {
    severity: 'warning',
    column: 'name',
    message: `Looks like the employer of row ${row} (${employer}); read as the same.`,
  };
}

function shown(
  { row, line, employer, contact }: ReadRow,
  state: ImportRow['state'],
  remarks: ImportRemark[],
): ImportRow {
  return { row, line, state, employer, contact, remarks };
}
