import type { LanguagePack } from '../language-pack.js';
import { noteTable } from './note-table.js';
import type { NoteRow } from './note-table.js';

/**
 * The rows of a table that a pack reads in another way (D10), each as it would have to stand. `names` are those of the
 * meetings, folded. A narrow space is as good as a plain one.
 */
export function misreadNotes(pack: LanguagePack, names: readonly string[], table: string): string[] {
  return noteTable(table).flatMap((row) => {
    const found = readingOf(pack, names, row);
    return isAsExpected(row, found) ? [] : [`${row.note.words} | ${found.expected} | ${found.words}`];
  });
}

function readingOf(
  pack: LanguagePack,
  names: readonly string[],
  { note }: NoteRow,
): Pick<NoteRow, 'expected' | 'words'> {
  const { shape, form, words } = pack.readNote({ ...note, names: new Set(names) });
  const expected = note.said && shape !== 'private' ? form : shape;
  return { expected, words: words.replaceAll('\u202F', ' ') };
}

function isAsExpected({ expected, words }: NoteRow, found: Pick<NoteRow, 'expected' | 'words'>): boolean {
  if (expected === 'usable') return found.expected !== 'private';
  if (expected === 'private') return found.expected === 'private';
  return found.expected === expected && found.words === words;
}
