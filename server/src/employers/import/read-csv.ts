import { type CsvError, parse } from 'csv-parse/sync';

/** A data row as it stands in the file; nothing is trimmed or judged yet. */
export interface CsvRow {
  /** 1 is the first row after the header. */
  row: number;
  /** First physical line in the file; the header's is 1. */
  line: number;
  cells: string[];
}

export interface CsvTable {
  header: string[];
  rows: CsvRow[];
  /** A row that opens a quote and never closes it: everything to the end of the file went into it. */
  unclosed: { row: number; line: number; text: string } | null;
}

interface Parsed {
  record: string[];
  raw: string;
}

const DELIMITERS = [',', ';', '\t'];
const LINE_ENDS = ['\r\n', '\n', '\r'];
/** Longer than any cell that could be meant, far below the size of a file. */
const LONGEST_ROW = 512 * 1024;

/**
 * Splits a file into header and rows with their line numbers. The delimiter is the one that the header line holds
 * most often: comma, semicolon or tab. Rows may have any number of cells.
 *
 * @param text the file as UTF-8 text; a byte order mark is removed.
 */
export function readCsv(text: string): CsvTable {
  const content = text.replace(/^\uFEFF/, '');
  const read: Parsed[] = [];
  const isComplete = parseInto(read, content, delimiterOf(content));
  const header = read.at(0);
  const data = read.slice(1);
  let line = 1 + lineEndsIn(header?.raw);
  const rows = data.map(({ record, raw }, index) => {
    const row = { row: index + 1, line, cells: record };
    line += lineEndsIn(raw);
    return row;
  });
  const rest = content.slice(read.reduce((length, { raw }) => length + raw.length, 0));
  const unclosed = isComplete ? null : { row: data.length + 1, line, text: rest };
  return { header: header?.record ?? [], rows, unclosed };
}

/** @returns false when a quote is open at the end of the file; what came before it has been read. */
function parseInto(read: Parsed[], content: string, delimiter: string): boolean {
  try {
    parse(content, {
      delimiter,
      record_delimiter: LINE_ENDS,
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: LONGEST_ROW,
      raw: true,
      on_record: (record: unknown) => {
        read.push(record as Parsed);
        return null;
      },
    });
    return true;
  } catch (error) {
    const code = (error as Partial<CsvError>).code;
    if (code === 'CSV_QUOTE_NOT_CLOSED' || code === 'CSV_MAX_RECORD_SIZE') return false;
    throw error;
  }
}

/** Counted here, for the parser counts a line break inside quotes twice when it is a carriage return and a line feed. */
function lineEndsIn(raw = ''): number {
  return raw.match(/\r\n|\n|\r/g)?.length ?? 0;
}

function delimiterOf(content: string): string {
  const firstLine = content.split(/\r\n|\n|\r/, 1).join();
  const count = (delimiter: string) => firstLine.split(delimiter).length;
  return DELIMITERS.reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
}
