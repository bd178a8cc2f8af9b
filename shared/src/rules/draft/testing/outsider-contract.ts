import type { NoteKind } from '../../../contracts/index.js';
import type { LanguagePack } from '../language-pack.js';
import type { ContractRule } from './contract-rule.js';

type TypedNotes = readonly (readonly [NoteKind, string])[];

/** Notes of a tired student, written by somebody who did not know the pack. */
export interface OutsiderSample {
  /** What is for nobody else. */
  kept: TypedNotes;
  /** What is fit to be read. */
  usable: TypedNotes;
}

const NAMES: ReadonlySet<string> = new Set(['novalink', 'brightpeak']);

/** D10 for notes that nobody wrote the pack by, each rule with the notes that it judges wrongly. */
export function outsiderContract(pack: LanguagePack, { kept, usable }: OutsiderSample): ContractRule[] {
  const those = (notes: TypedNotes, isWrong: (stays: boolean) => boolean): string[] =>
    notes
      .filter(([kind, words]) => isWrong(isPrivate(pack, kind, words)))
      .map(([kind, words]) => `${kind}: ${words}`);
  return [
    ['D10: what a tired student types for nobody else stays private', () => those(kept, (stays) => !stays)],
    ['D10: what is fit to be read does not stay private', () => those(usable, (stays) => stays)],
  ];
}

function isPrivate(pack: LanguagePack, kind: NoteKind, words: string): boolean {
  return pack.readNote({ kind, words, by: 'me', said: false, names: NAMES }).shape === 'private';
}
