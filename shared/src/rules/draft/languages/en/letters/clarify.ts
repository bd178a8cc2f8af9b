import type { Frames } from '../../../pack/index.js';

export const clarify: Frames = {
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
