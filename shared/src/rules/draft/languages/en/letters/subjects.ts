import type { SubjectWords } from '../../../pack/index.js';

export const subjects: SubjectWords = {
  'thank-you': {
    withPosition: [
      '{position} at {employer}: thank you for your time',
      'Thank you, and a word about the {position} role',
      'Following up on {position}',
    ],
    always: [
      'Thank you for our conversation at {fair}',
      'Our conversation about {employer}',
      'Thank you for telling me about {employer}',
      'Meeting you at {fair}',
      'Thank you',
    ],
  },
  reminder: {
    withPosition: ['A question about the {position} role', '{position} at {employer}'],
    always: [
      'Our conversation at {fair}',
      'Following up with {employer}',
      'A word about {employer}',
      'A short question',
    ],
  },
  'rejection-reply': {
    always: [
      'Thank you for your decision',
      'Thank you for your answer, and for {fair}',
      'With thanks to {employer}',
      'Thank you',
    ],
  },
  'promised-item': {
    always: [
      'What I promised you at {fair}',
      'As promised, for {employer}',
      'Ready now, as we agreed',
      'As promised',
    ],
  },
  'keep-in-touch': {
    always: [
      'Since we met at {fair}',
      'A greeting to you and {employer}',
      'Staying in contact',
      'A greeting',
    ],
  },
};
