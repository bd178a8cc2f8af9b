import type { Sentence } from '../../../../contracts/index.js';
import type { Choose } from '../../language-pack.js';
import type { Material } from '../../material.js';
import { frame } from './frame.js';
import type { Frames } from './frame.js';

const FRAMES: Frames = {
  phrase: [
    'There is a question of yours on which I should add {words} to my answer',
    'To one of the answers I gave you I should like to add {words}',
    'One of my answers was not complete without {words}, which I would like to add here',
  ],
  clause: [
    'Let me complete one of the answers that I gave you: {words}',
    'I should have been clearer when you asked, so let me say this: {words}',
    'To something that you asked I can give a better answer now: {words}',
    'One of my answers deserves an addition: {words}',
  ],
  sentence: [
    'Let me complete one of the answers that I gave you. {words}',
    'I would like to come back to one of your questions. {words}',
    'On one question of yours I have thought again since then. {words}',
    'One of my answers deserves an addition. {words}',
  ],
  fragment: [
    'Let me complete one of the answers that I gave you: {words}',
    'I would like to come back to one of your questions: {words}',
    'To something that you asked I can give a better answer now: {words}',
    'One of my answers deserves an addition: {words}',
  ],
};

/** A question that could have been answered better, addressed in a sentence (D2). */
export function clarify(material: Material, choose: Choose): Sentence {
  return frame('clarify', FRAMES, material, choose);
}
