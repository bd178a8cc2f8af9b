import type { Frames } from '../../../pack/index.js';

export const unsaid: Frames = {
  phrase: [
    'I did not get as far as to name {words}',
    'What I left out when we spoke is {words}',
    'Let me add {words} to what I told you',
    'Let me mention {words} as well, which did not come up',
    'We did not speak about {words}, so I mention it here',
  ],
  clause: [
    'One thing I did not mention when we spoke is that {words}',
    'I did not get to add that {words}',
    'What did not come up in our conversation is that {words}',
    'I should also like to mention that {words}',
    'Let me add something that we did not get to: {words}',
  ],
  sentence: [
    'One thing did not come up when we spoke. {words}',
    'Let me add something that we did not get to. {words}',
  ],
  fragment: [
    'Not mentioned so far: {words}',
    'Here is a point that was left out: {words}',
    'Let me add something that we did not get to: {words}',
    'This did not come up, so I add it here: {words}',
    'To complete what I told you about myself: {words}',
  ],
};
