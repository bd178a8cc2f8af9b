import type { Sentence } from '../../../../contracts/index.js';
import type { Choose } from '../../language-pack.js';
import type { Material } from '../../material.js';
import { endSentence } from './end-sentence.js';
import { fill } from './fill.js';
import { FIRST_REFERENCE, REFERENCE_LISTS, SECOND_REFERENCE } from './reference-frames.js';
import { frame } from './frame.js';

/** The personal reference: what was said in this meeting (D4). Two loose notes share one short list (D10). */
export function reference(points: readonly Material[], choose: Choose): Sentence[] {
  const [first, second] = points;
  if (!first) return [];
  if (!second) return [frame('reference', FIRST_REFERENCE, first, choose)];
  if (first.form === 'fragment' && second.form === 'fragment') return [listOf(first, second, choose)];
  return [
    frame('reference', FIRST_REFERENCE, first, choose),
    frame('reference', SECOND_REFERENCE, second, (slot, among) => choose(`${slot} again`, among)),
  ];
}

/** Semicolon instead of "y", so that what follows never asks for "e". */
function listOf(first: Material, second: Material, choose: Choose): Sentence {
  const phrasing = choose('reference list', REFERENCE_LISTS);
  const text = endSentence(fill(phrasing, { first: first.words, second: second.words }));
  return { text, slot: 'reference', noteIds: [first.note.id, second.note.id], rule: 'D4' };
}
