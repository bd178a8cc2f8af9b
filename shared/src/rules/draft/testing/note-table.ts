import type { NoteToRead } from '../language-pack.js';

/** A row of a table of notes: what was typed, and what a pack makes of it. */
export interface NoteRow {
  note: Omit<NoteToRead, 'names'>;
  /** The shape of a typed note, the form of one with words for the message; `usable` is any but private. */
  expected: string;
  /** The words as they stand in a sentence; of a private note, the reason. */
  words: string;
}

const SOURCES: Readonly<Record<string, Pick<NoteToRead, 'kind' | 'by' | 'said'>>> = {
  point: { kind: 'point', by: 'me', said: false },
  fit: { kind: 'fit', by: 'me', said: false },
  unsaid: { kind: 'unsaid', by: 'me', said: false },
  clarify: { kind: 'clarify', by: 'me', said: false },
  promise: { kind: 'promise', by: 'me', said: false },
  theirs: { kind: 'promise', by: 'them', said: false },
  say: { kind: 'point', by: 'me', said: true },
  'say fit': { kind: 'fit', by: 'me', said: true },
};

/**
 * Reads a table of notes, a row a line: `point | the new lyon office | phrase | the new Lyon office`. The fourth cell may be
 * left out where the words stay as they were; `many words ×20` is said twenty times. Throws a RangeError for a row that is
 * none, and for a table without rows.
 */
export function noteTable(table: string): NoteRow[] {
  const lines = table.split('\n').filter((line) => line.trim() !== '');
  if (lines.length === 0) throw new RangeError('The table has no rows.');
  return lines.map(rowOf);
}

function rowOf(line: string): NoteRow {
  const [source = '', typed = '', expected = '', words = typed, ...more] = line
    .split('|')
    .map((cell) => cell.trim());
  const given = SOURCES[source];
  if (given === undefined || expected === '' || more.length > 0)
    throw new RangeError(`This is no row of a table of notes: ${line}`);
  return { note: { ...given, words: repeated(typed) }, expected, words };
}

function repeated(typed: string): string {
  const [, words = typed, times = '1'] = /^(.*) ×(\d+)$/u.exec(typed) ?? [];
  return times === '1' ? words : `${words} `.repeat(Number(times));
}
