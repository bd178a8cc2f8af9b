import type { ImportColumn, ImportRemark } from '@afterfair/shared/contracts';
import { cleanCell } from './clean-cell.js';
import type { ColumnMap, ReadColumn } from './map-columns.js';
import type { CsvRow, CsvTable } from './read-csv.js';
import { type RowParts, readParts } from './read-parts.js';

/** What one row of the file says, with everything there is to remark on it. */
export interface ReadRow {
  row: number;
  line: number;
  /** As read, `''` when nothing could be. */
  employer: string;
  contact: string;
  remarks: ImportRemark[];
  /** Null when the row has an error or holds nothing. */
  parts: RowParts | null;
  /** Empty, or the header once more. */
  isSkipped: boolean;
}

/** Reads every data row by the columns that were recognised. Pure; the rows come back in order, none is left out. */
export function readRows({ header, rows, unclosed }: CsvTable, columns: ColumnMap): ReadRow[] {
  const read = rows.map((row) => readRow(row, header, columns));
  if (unclosed) {
    const message = `A quote opened in line ${unclosed.line} is not closed before the end of the file; the row is left out.`;
    read.push({
      ...nothingOf({ row: unclosed.row, line: unclosed.line, cells: [] }),
      employer:
        unclosed.text
          .replace(/^\s*"/, '')
          .split(/[,;\t\r\n]/, 1)[0]
          ?.slice(0, 120) ?? '',
      remarks: [{ severity: 'error', message }],
    });
  }
  return read;
}

function readRow(row: CsvRow, header: string[], { indexes }: ColumnMap): ReadRow {
  const cells = withoutEmptyTail(row.cells);
  const nothing = nothingOf(row);
  if (cells.length === 0) return skipped(nothing, 'info', 'Empty row skipped.');
  if (cells.length === header.length && cells.every((cell, index) => cell.trim() === header[index]?.trim()))
    return skipped(nothing, 'warning', 'This row repeats the header; left out.');

  const remarks: ImportRemark[] = [];
  const uneven = unevenRemark(row.cells, cells, header);
  if (uneven) remarks.push(uneven);

  const read = (column: ReadColumn): string => {
    const index = indexes[column];
    if (index === undefined) return '';
    const shown: ImportColumn = column === 'firstName' || column === 'lastName' ? 'contact' : column;
    const cleaned = cleanCell(shown, cells[index] ?? '');
    remarks.push(...cleaned.remarks);
    return cleaned.text;
  };
  const nameCell = indexes.name === undefined ? '' : (cells[indexes.name] ?? '');
  const parts = readParts(read, nameCell, (remark) => remarks.push(remark));
  const hasError = remarks.some(({ severity }) => severity === 'error');
  return {
    ...nothing,
    employer: parts.name,
    contact: parts.contact?.name ?? parts.contactAsRead,
    remarks,
    parts: hasError ? null : parts,
  };
}

function nothingOf({ row, line }: CsvRow): ReadRow {
  return { row, line, employer: '', contact: '', remarks: [], parts: null, isSkipped: false };
}

function skipped(nothing: ReadRow, severity: ImportRemark['severity'], message: string): ReadRow {
  return { ...nothing, remarks: [{ severity, message }], isSkipped: true };
}

function withoutEmptyTail(cells: string[]): string[] {
  const last = cells.findLastIndex((cell) => cell.trim() !== '');
  return cells.slice(0, last + 1);
}

function unevenRemark(given: string[], filled: string[], header: string[]): ImportRemark | null {
  const wanted = header.length;
  const [only = ''] = filled;
  if (filled.length === 1 && wanted > 2 && only.split(';').length >= wanted - 1)
    return {
      severity: 'error',
      message: `One cell where ${wanted} are expected; it seems to be separated by semicolons.`,
    };
  if (filled.length > wanted)
    return { severity: 'error', message: `${filled.length} cells where the header has ${wanted}.` };
  if (given.length < wanted)
    return {
      severity: 'warning',
      message: `${given.length} cells where the header has ${wanted}; ${header.slice(given.length).join(', ')} are empty.`,
    };
  return null;
}
