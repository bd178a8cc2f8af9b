import type { NoteKind, NoteShape } from '../../contracts/index.js';
import type { ChosenMaterial, Material } from './material.js';

const MOST_POINTS = 2;

const READING_ORDER: Record<NoteShape, number> = { phrase: 1, clause: 2, fragment: 3, private: 4 };

/** The notes a draft uses (D10): `say` before phrase before clause before fragment, oldest first. */
export function chooseMaterial(material: readonly Material[]): ChosenMaterial {
  const usable = material.filter((one) => one.shape !== 'private').sort((a, b) => rank(a) - rank(b));
  const best = (kind: NoteKind): Material | undefined => usable.find((one) => one.note.kind === kind);
  return {
    points: usable.filter((one) => one.note.kind === 'point').slice(0, MOST_POINTS),
    fit: best('fit'),
    clarify: best('clarify'),
    unsaid: best('unsaid'),
    promise: best('promise'),
  };
}

function rank(material: Material): number {
  return material.said ? 0 : READING_ORDER[material.shape];
}
