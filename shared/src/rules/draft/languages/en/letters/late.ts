import type { Phrasings } from '../../../pack/index.js';

export const late: Phrasings = [
  'Please forgive the delay.',
  'I apologise for writing so late.',
  'I am sorry not to have written sooner.',
  'Please excuse this late message.',
  'You should have heard from me earlier.',
  'I had meant to write before today.',
  'I regret that this comes late.',
  'My apologies for the delay.',
  'Forgive me for writing only now.',
  'This message is later than I intended.',
  'Kindly excuse the wait.',
  'I wish I had written earlier.',
  'With apologies, I am writing later than planned.',
  'These lines come late, and I am sorry.',
  'I hope you will forgive my lateness.',
  'It has taken me too long to write.',
  'Allow me to apologise for the delay.',
];
