import type { LanguagePack } from '../language-pack.js';
import type { ContractRule } from './contract-rule.js';
import { misreadNotes } from './misread-notes.js';
import { noteTable } from './note-table.js';

/** Tables of notes in one language, and the folded names of the meetings that they are from. */
export interface NoteSample {
  names: readonly string[];
  /** What may be used as it was typed. */
  read: string;
  /** What may not. */
  kept: string;
  /** Words for the message. */
  said: string;
}

/** What every pack keeps of D10, each rule with the rows that it finds read in another way. */
export function noteContract(pack: LanguagePack, { names, read, kept, said }: NoteSample): ContractRule[] {
  return [
    ['D10: a note is woven in where it is certain what it means', () => misreadNotes(pack, names, read)],
    [
      'D10: it stays private where it is on a person, on oneself, on money or health, a slip, a joke or a doubt',
      () => [...misreadNotes(pack, names, kept), ...usable(kept)],
    ],
    ['D10: words for the message are used as given', () => misreadNotes(pack, names, said)],
  ];
}

/** Rows that do not belong into a table of what stays private. */
function usable(kept: string): string[] {
  return noteTable(kept).flatMap(({ note, expected }) => (expected === 'private' ? [] : [note.words]));
}
