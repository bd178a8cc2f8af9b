import { stripVTControlCharacters } from 'node:util';

/** Rows as text in columns, two spaces apart; control characters of the document do not reach the terminal. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [header, ...rows].map((row) => row.map(plain));
  const widths = header.map((_title, column) =>
    Math.max(...lines.map((line) => (line[column] ?? '').length)),
  );
  return lines
    .map(
      (line) =>
        line
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join('  ')
          .trimEnd() + '\n',
    )
    .join('');
}

function plain(cell: string): string {
  return stripVTControlCharacters(cell).replace(/\p{Cc}|\p{Cf}/gu, ' ');
}
