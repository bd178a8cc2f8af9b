import type { Frames } from './frame.js';

/** How the first thing that was said is recalled; what is behind a colon may be a thing, a statement or a quotation. */
export const FIRST: Frames = {
  phrase: [
    'What you told me about {words} has stayed with me.',
    'I have kept in mind what you said about {words}',
    'I especially enjoyed hearing about {words}',
    'For your account of {words} I am especially thankful.',
    'Of all that we spoke about, I remember {words} best',
    'For me, the best part of our conversation was hearing about {words}',
    'I made a point of noting down your words on {words}',
    'Our exchange about {words} was of real interest to me.',
    'With our talk I connect {words}',
    'To pick out one subject, I would name {words}',
    'There was one subject I would have liked to hear even more of: {words}',
    'You spoke of {words}, and that is in my notes.',
    'Learning about {words} from somebody who knows it was worth a great deal to me.',
    'I was glad that you spoke about {words}',
    'I heard your account of {words} with interest.',
    'Your remarks about {words} are in my notes.',
    'You brought up {words}, and that has made me curious to know more.',
  ],
  clause: [
    'You mentioned that {words}, and I made a note of it.',
    'It was interesting to hear from you that {words}',
    'I particularly remember you telling me that {words}',
    'What has stayed with me is that {words}',
    'I was interested to learn that {words}',
    'Among the things you told me, I remember best that {words}',
    'One gain of our conversation for me is to know that {words}',
    'That {words} is something I was glad to hear from you.',
    'When I think of our talk, I recall that {words}',
    'To pick out one thing, I noted that {words}',
    'That {words} was new to me, and well worth knowing.',
    'I wrote down what you said, namely that {words}',
    'At first hand, as I had hoped, I could learn that {words}',
    'I was glad to find out from you that {words}',
    'I noted with interest that {words}',
    'I have in mind your remark that {words}',
    'You told me that {words}, which raised my curiosity.',
  ],
  sentence: ['{words}'],
  fragment: [
    'What I took away from our conversation: {words}',
    'One thing I noted while we spoke: {words}',
    'One detail I have remembered from what you told me: {words}',
    'Of what you told me, this has stayed with me: {words}',
    'A point I made sure to write down: {words}',
    'Here is what I remember best from our meeting: {words}',
    'There is this line in my notes: {words}',
    'Something from our conversation that I keep in mind: {words}',
    'What our talk brings to mind: {words}',
    'Picked out from all that you explained: {words}',
    'A note that I made for myself as you spoke: {words}',
    'One thing that I heard from you with interest: {words}',
    'Good to learn from a person of experience: {words}',
    'New to me, and good to know: {words}',
    'Noted with interest: {words}',
    'My notes from our meeting hold this: {words}',
    'You gave me this to think about: {words}',
  ],
};

/** How a second thing is added. */
export const SECOND: Frames = {
  phrase: [
    'I was also glad to hear about {words}',
    'You also told me about {words}, to which I listened with pleasure.',
    'My notes also hold a line on {words}',
    'Thank you as well for speaking about {words}',
  ],
  clause: [
    'You also mentioned that {words}',
    'I also remember you saying that {words}',
    'I was pleased to hear, too, that {words}',
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

/** How two loose notes share one short list. */
export const LISTS = [
  'Two points went into my notes: {first}; and {second}',
  'I have kept two things in mind: {first}; and {second}',
  'Our conversation left me with this: {first}; {second}',
  'Above all, my notes hold two things: {first}; and {second}',
] as const;
