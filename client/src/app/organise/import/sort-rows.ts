import type { ImportRow } from '@afterfair/shared/contracts';

/** Rows in the order in which they ask for attention: errors, then rows with warnings, then as in the file. */
export function sortRows(rows: readonly ImportRow[]): ImportRow[] {
  return [...rows].sort((a, b) => rank(a) - rank(b) || a.row - b.row);
}

function rank(row: ImportRow): number {
  if (row.state === 'error') return 0;
  return row.remarks.some(({ severity }) => severity === 'warning') ? 1 : 2;
}
