import type { Row } from './row.js';

const WIDTHS = [28, 10, 10, 10];

/** The rows as a table for people, one line each. */
export function printRows(rows: readonly Row[]): string {
  const lines = rows.map(({ id, ratio, target, meets }) =>
    line([id, String(ratio.min), String(ratio.median), String(target), meets ? 'meets' : 'falls short']),
  );
  return [line(['what', 'min', 'median', 'target', '']), ...lines].join('\n') + '\n';
}

function line(cells: readonly string[]): string {
  return cells
    .map((cell, at) => cell.padEnd(WIDTHS[at] ?? 0))
    .join(' ')
    .trimEnd();
}
