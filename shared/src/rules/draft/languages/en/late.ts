import type { Sentence } from '../../../../contracts/index.js';
import type { Choose } from '../../language-pack.js';

const LATE = [
  'Please forgive me for writing later than I had intended.',
  'I apologise that this note reaches you later than it should have.',
  'This message comes later than I would have liked, for which I apologise.',
  'I am sorry not to have written to you sooner.',
  'Some days have gone by since then, and I regret not having found the time before.',
  'You should have heard from me earlier; please excuse the delay.',
  'I had meant to send these lines sooner, and I ask for your understanding.',
  'My message was delayed, which I hope you will pardon.',
  'These words come with some delay, for which I beg your pardon.',
  'It has taken me longer to write than it ought to have.',
  'Please excuse that my letter arrives after the days in which you might have expected it.',
  'Sadly I did not manage to write within the first two days.',
  'Forgive the wait: I wanted to write to you well before today.',
  'I know that this would have been better said earlier, and I am sorry.',
  'With my apologies for the late reply to our meeting, I write to you only now.',
  'That you hear from me only today is something I regret.',
  'Allow me to excuse myself for the time that has passed before this letter.',
] as const;

/** One clause that says a message is late (T3). */
export function late(choose: Choose): Sentence {
  return { text: choose('late', LATE), slot: 'late', noteIds: [], rule: 'T3' };
}
