import type { Sentence } from '../../../../contracts/index.js';
import type { Choose } from '../../language-pack.js';
import type { Material } from '../../material.js';
import { frame } from './frame.js';
import type { Frames } from './frame.js';

const FRAMES: Frames = {
  phrase: [
    'From my own experience, I can point to {words}',
    'Part of what I would bring with me is {words}',
    'As for my own background, it includes {words}',
    'I believe that {words} would be of use in this work',
    'To that I would add {words} from my own experience',
    'On my side there is {words}, ready to be put to use',
    'For such tasks I bring {words}',
    'My own path has given me {words}',
    'What might be useful to you from my side is {words}',
    'I come with {words}, and I would build on that.',
    'Among what I have done so far, {words} fits best.',
  ],
  clause: [
    'To add a word on my background, {words}',
    'To give you one example from my side, {words}',
    'On my side, {words}',
    'By way of my own experience, {words}',
    'An example of what I could bring to this work: {words}',
    'To say a little more about myself: {words}',
    'So that you can place me better: {words}',
    'As for my path until now, {words}',
    'For an example from my own work: {words}',
    'This may be of use to you: {words}',
    'In my own case, {words}',
  ],
  sentence: ['{words}'],
  fragment: [
    'From my own experience, in short: {words}',
    'My contribution would be this: {words}',
    'On my side, this is what fits best: {words}',
    'An example of my own work: {words}',
    'From my own background: {words}',
    'What I could contribute from my side: {words}',
    'So that you can place me better: {words}',
    'Possibly useful in your work: {words}',
    'My own path, in a few words: {words}',
    'For my own part, I can offer this: {words}',
    'Out of my earlier work, I would name: {words}',
  ],
};

/** How the attendee's skills and history match the job (D2). */
export function fit(material: Material, choose: Choose): Sentence {
  return frame('fit', FRAMES, material, choose);
}
