import type { NoteKind } from '../../contracts/index.js';

/** Kinds that say what was spoken of in this meeting (D4). */
export function isSpecific(kind: NoteKind): boolean {
  return kind === 'point' || kind === 'clarify' || kind === 'promise';
}
