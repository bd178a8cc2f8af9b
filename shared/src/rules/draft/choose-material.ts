import type { NoteKind, NoteShape, StepKind } from '../../contracts/index.js';
import type { ChosenMaterial, Material } from './material.js';

const MOST_POINTS = 2;

const READING_ORDER: Record<NoteShape, number> = { phrase: 1, clause: 2, fragment: 3, private: 4 };

/**
 * The notes a draft uses (D10): `say` before phrase before clause before fragment, oldest first. Only a thank-you has room
 * for more than one thing; a promised item is about its own note.
 */
export function chooseMaterial(
  material: readonly Material[],
  kind: StepKind = 'thank-you',
  promiseId?: string,
): ChosenMaterial {
  const about = promiseId === undefined ? material : material.filter(({ note }) => note.id === promiseId);
  const all = chooseForThankYou(about);
  if (kind === 'thank-you') return all;
  return { points: all.points.slice(0, 1), promise: all.promise, clarify: all.clarify };
}

function chooseForThankYou(material: readonly Material[]): ChosenMaterial {
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
