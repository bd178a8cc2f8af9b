/** Columns an employer file may have; `positions` holds several, separated by `;`, `/` or `|`. */
export const IMPORT_COLUMNS = [
  'name',
  'country',
  'booth',
  'contact',
  'title',
  'email',
  'timeZone',
  'positions',
  'language',
  'salutation',
] as const;
export type ImportColumn = (typeof IMPORT_COLUMNS)[number];

export type ImportRowState = 'new' | 'changed' | 'unchanged' | 'skipped' | 'error';

export interface ImportRemark {
  severity: 'error' | 'warning' | 'info';
  /** The column it is about; absent for the whole row. */
  column?: ImportColumn;
  message: string;
}

export interface ImportRow {
  /** Data row, 1 the first after the header. */
  row: number;
  /** First physical line of the row in the file; the header's is 1. */
  line: number;
  state: ImportRowState;
  /** The employer's name as read. */
  employer: string;
  /** The contact's name as read, `''` without one. */
  contact: string;
  remarks: ImportRemark[];
}

/** What an organiser sends; the file as text (UTF-8). */
export interface ImportInput {
  csv: string;
  /** True: say what would happen, write nothing. */
  dryRun: boolean;
  /** True: write the good rows though others have errors. Default false: all or nothing. */
  skipErrors?: boolean;
}

export interface ImportReport {
  dryRun: boolean;
  /** True when the rows were written. */
  committed: boolean;
  /** The file's own header for each column that was recognised. */
  mapping: { column: ImportColumn; header: string }[];
  /** Headers that nothing was made of. */
  ignoredHeaders: string[];
  counts: Record<ImportRowState, number>;
  rows: ImportRow[];
}

/** The import of a fair that can be undone. */
export interface LastImport {
  /** ISO 8601 in UTC; null when none was within a day. */
  importedAt: string | null;
  /** How many employers it wrote. */
  employers: number;
}

/** What came of undoing an import. */
export interface ImportUndone {
  /** Employers that it had brought and that are gone again. */
  removed: number;
  /** Employers that are as they were before it. */
  restored: number;
  /** Names of those that stay as they are: changed since, or somebody was met there. */
  kept: string[];
}
