import type { Sentence } from '../../../../contracts/index.js';
import type { Choose } from '../../language-pack.js';
import type { Material } from '../../material.js';
import { frame } from './frame.js';
import type { Frames } from './frame.js';

const FRAMES: Frames = {
  phrase: [
    'The subject of {words} is still on my mind.',
    'My thoughts have returned to {words} since then.',
    'In particular, I still remember {words}',
    'Every so often I come back in my thoughts to {words}',
    'Hearing about {words} was a good part of the meeting for me.',
    'I have by no means forgotten {words}, which we touched on.',
    'The part about {words} has remained with me ever since.',
    'Among other things, the talk turned to {words}, and I was glad of that.',
    'It is {words} that I recall most clearly.',
    'You may remember that {words} came up, which I found telling.',
    'To this day I find {words} well worth a thought.',
    'My memory of the meeting is closely tied to {words}',
    'I was glad then, and still am, to hear about {words}',
    'A subject I still connect with that day is {words}',
    'Whenever I think of that day, {words} is part of it.',
    'If I had to name one thing, it would be {words}',
    'I have kept my interest in {words}',
  ],
  clause: [
    'I still remember hearing that {words}',
    'It has remained with me that {words}',
    'Since then I have kept in mind that {words}',
    'I have not forgotten that {words}',
    'One detail I recall with pleasure is that {words}',
    'You may remember telling me that {words}',
    'I made a note at the time that {words}',
    'It still interests me a great deal that {words}',
    'My notes remind me that {words}',
    'What I recall most clearly is that {words}',
    'That {words} is something I still keep in mind.',
    'That {words} is what I recall best.',
    'Looking back, I was glad to hear that {words}',
    'Above everything else I recall that {words}',
    'Thinking of that day, I am reminded that {words}',
    'What I have kept from the meeting is that {words}',
    'There is one fact I keep returning to, namely that {words}',
  ],
  sentence: ['{words}'],
  fragment: [
    'Still in my mind from that day: {words}',
    'My notes remind me of this: {words}',
    'A detail that I have not forgotten: {words}',
    'One line of my notes reads: {words}',
    'This has remained with me: {words}',
    'I remember one thing particularly well: {words}',
    'Of all that was said, I kept this: {words}',
    'Still fresh in my memory: {words}',
    'As I write, this comes back to me: {words}',
    'From that day, I recall this most clearly: {words}',
    'Perhaps you remember that this came up: {words}',
    'Part of what I remember of the meeting: {words}',
    'Some days later, I can still name this: {words}',
    'If I may name one thing: {words}',
    'What I wrote down at the time: {words}',
    'My notebook holds this line: {words}',
    'A few words that have lasted: {words}',
  ],
};

/** What was said, as one recalls it some time later (D4); it holds too where somebody else said it. */
export function laterReference(points: readonly Material[], choose: Choose): Sentence[] {
  const [first] = points;
  return first ? [frame('reference', FRAMES, first, (_slot, among) => choose('reference', among))] : [];
}
