import type { Sentence } from '../../../contracts/index.js';
import type { Choose } from '../language-pack.js';
import type { Material } from '../material.js';
import type { Frames } from './frames.js';
import type { Pen } from './pen.js';
import type { Phrasings } from './phrasings.js';

/** How a thank-you recalls what was said. */
export interface ReferenceWords {
  first: Frames;
  /** A second thing, after the first. */
  second: Frames;
  /** Two loose notes, `{first}` and `{second}`, in one sentence. */
  lists: Phrasings;
}

/** The personal reference: what was said in this meeting (D4). Two loose notes share one short list (D10). */
export function writeReference(
  words: ReferenceWords,
  points: readonly Material[],
  pen: Pen,
  choose: Choose,
): Sentence[] {
  const [first, second] = points;
  if (!first) return [];
  if (first.form === 'fragment' && second?.form === 'fragment')
    return [listOf(words.lists, [first, second], pen, choose)];
  const recalled = pen.framed('reference', words.first, first, choose);
  if (!second) return [recalled];
  const again: Choose = (slot, among) => choose(`${slot} again`, among);
  return [recalled, pen.framed('reference', words.second, second, again)];
}

/** What was said, as one recalls it some time later (D4); it holds too where somebody else said it. */
export function writeLaterReference(
  recalled: Frames,
  points: readonly Material[],
  pen: Pen,
  choose: Choose,
): Sentence[] {
  return points.slice(0, 1).map((point) => pen.framed('reference', recalled, point, choose));
}

function listOf(
  lists: Phrasings,
  [first, second]: readonly [Material, Material],
  pen: Pen,
  choose: Choose,
): Sentence {
  const filled = pen.fill(choose('reference list', lists), { first: first.words, second: second.words });
  return {
    text: pen.end(filled),
    slot: 'reference',
    noteIds: [first.note.id, second.note.id],
    rule: 'D4',
  };
}
