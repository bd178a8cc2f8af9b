import type { Sentence } from '../../../../contracts/index.js';
import type { Choose } from '../../language-pack.js';
import type { Material } from '../../material.js';
import { endSentence } from './end-sentence.js';
import { fill } from './fill.js';
import { frame } from './frame.js';
import type { Frames } from './frame.js';

const FIRST: Frames = {
  phrase: [
    'What you told me about {words} has stayed with me.',
    'I have kept in mind what you said about {words}',
    'I especially enjoyed hearing about {words}',
    'Thank you in particular for telling me about {words}',
    'Of all that we spoke about, I remember best what you said about {words}',
    'For me, the best part of our conversation was hearing about {words}',
    'I made a point of noting down what you told me about {words}',
    'Our exchange about {words} is what I have come back to since.',
    'It was {words} that made our talk stand out for me among all the others.',
    'Your account of {words} gave me plenty to think about on the way home.',
    'There was one subject I would have liked to hear even more of: {words}',
    'When you spoke of {words}, I was all ears.',
    'Learning about {words} from somebody who knows it was worth a great deal to me.',
    'I was taken with {words}, as you could probably tell.',
    'Of the things you described, {words} impressed me most.',
    'Since we met, {words} has come to my mind more than once.',
    'You brought up {words}, and that has made me curious to know more.',
  ],
  clause: [
    'You mentioned that {words}, and I made a note of it straight away.',
    'It was interesting to hear from you that {words}',
    'I particularly remember you telling me that {words}',
    'What has stayed with me is that {words}',
    'I was interested to learn that {words}',
    'Among the things you told me, I remember best that {words}',
    'I took away from our conversation that {words}',
    'That {words} is something I was glad to hear from you.',
    'The fact that {words} made our talk stand out for me among all the others.',
    'It gave me plenty to think about on the way home that {words}',
    'That {words} was new to me, and well worth knowing.',
    'When you said that {words}, I was all ears.',
    'From somebody who knows it at first hand, it was good to hear that {words}',
    'I was struck by your telling me that {words}',
    'What impressed me most was to hear that {words}',
    'Since we met, I have thought more than once of your remark that {words}',
    'You told me that {words}, and that has made me curious to know more.',
  ],
  sentence: ['{words}'],
  fragment: [
    'What I took away from our conversation: {words}',
    'One thing I noted while we spoke: {words}',
    'One detail I have remembered from what you told me: {words}',
    'Of what you told me, this has stayed with me: {words}',
    'A point I made sure to write down: {words}',
    'Here is what I remember best from our meeting: {words}',
    'The line in my notes that I have come back to: {words}',
    'Something from our conversation that I have kept in mind: {words}',
    'This made our talk stand out for me among all the others: {words}',
    'It gave me plenty to think about on the way home: {words}',
    'I would gladly have heard even more of one subject: {words}',
    'Here I was all ears: {words}',
    'Of the things you described, I can still name this one at once: {words}',
    'Not known to me before we spoke: {words}',
    'What impressed me most, in a few words: {words}',
    'Since we met, I have thought of this more than once: {words}',
    'One remark of yours has made me curious to know more: {words}',
  ],
};

const SECOND: Frames = {
  phrase: [
    'I was also glad to hear about {words}',
    'You also told me about {words}, which I have kept in mind.',
    'My notes also hold what you said about {words}',
    'Thank you as well for speaking about {words}',
  ],
  clause: [
    'You also mentioned that {words}',
    'I also remember you saying that {words}',
    'It was good to hear, too, that {words}',
    'I took note as well that {words}',
  ],
  sentence: ['{words}'],
  fragment: [
    'I also noted: {words}',
    'And a second thing I have kept: {words}',
    'My notes hold one more thing you told me: {words}',
    'Also worth remembering from our talk: {words}',
  ],
};

const LISTS = [
  'Two things I noted while we spoke: {first}; and {second}',
  'From what you told me, I have kept two things in mind: {first}; and {second}',
  'What I took away from our conversation: {first}; {second}',
  'My notes of what you told me hold two things above all: {first}; and {second}',
] as const;

/** The personal reference: what was said in this meeting (D4). Two loose notes share one short list (D10). */
export function reference(points: readonly Material[], choose: Choose): Sentence[] {
  const [first, second] = points;
  if (!first) return [];
  if (!second) return [frame('reference', FIRST, first, choose)];
  if (first.form === 'fragment' && second.form === 'fragment') return [listOf(first, second, choose)];
  return [
    frame('reference', FIRST, first, choose),
    frame('reference', SECOND, second, (slot, among) => choose(`${slot} again`, among)),
  ];
}

function listOf(first: Material, second: Material, choose: Choose): Sentence {
  const phrasing = choose('reference list', LISTS);
  const text = endSentence(fill(phrasing, { first: first.words, second: second.words }));
  return { text, slot: 'reference', noteIds: [first.note.id, second.note.id], rule: 'D4' };
}
