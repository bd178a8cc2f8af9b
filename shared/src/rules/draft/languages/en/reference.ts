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
