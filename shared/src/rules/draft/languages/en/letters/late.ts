import type { Phrasings } from '../../../pack/index.js';

export const late: Phrasings = [
  'Please forgive me for writing later than I had intended.',
  'I apologise that this note reaches you late.',
  'This message comes late, for which I apologise.',
  'I am sorry not to have written to you sooner.',
  'Some days have gone by since then, which I regret.',
  'You should have heard from me earlier; please excuse the delay.',
  'These lines come late, and I ask for your understanding.',
  'My message was delayed, which I hope you will pardon.',
  'These words come with some delay; I beg your pardon.',
  'I should have written to you before today.',
  'Please excuse that my letter arrives so late.',
  'Sadly I did not manage to write within the first two days.',
  'Forgive the wait before you heard from me.',
  'This would have been better said earlier, and I am sorry.',
  'With my apologies for the delay, I write to you now.',
  'That you hear from me only today is something I regret.',
  'Allow me to apologise for writing only today.',
];
