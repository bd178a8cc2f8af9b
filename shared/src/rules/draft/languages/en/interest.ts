import type { Sentence } from '../../../../contracts/index.js';
import type { LetterFacts } from '../../facts.js';
import type { Choose } from '../../language-pack.js';
import { fill } from './fill.js';

const IN_POSITION = [
  'What I heard from you makes me want to work towards the role of {position}, and I would gladly continue from here.',
  'I can well imagine myself as part of {employer}, and the position of {position} would be the place to start.',
  'Please count me among those whom the role of {position} seriously interests, and let me know what comes next.',
  'I would value the chance to speak with you again about the position of {position}, in particular what it asks for.',
  'The work at {employer} interests me a great deal, and I want to be among your candidates for {position}.',
  'I remain very interested in the role of {position} at {employer} and would be glad to go further with it.',
  'Our conversation strengthened my interest in the position of {position}; I look forward to taking the next step.',
  'The role of {position} is one that I would like to pursue, and I will gladly send whatever you need for it.',
  'I would very much like to be considered for the position of {position} and am ready to provide anything you need.',
  'Regarding the role of {position}, I am keen to take my application further, whatever that involves on your side.',
  'Having spoken with you, I would like to work towards the position of {position} at {employer} in earnest.',
  'The position of {position} interests me seriously, and I would welcome the chance to show you why.',
  'I would be delighted to take things further with {employer}, with the role of {position} foremost in my mind.',
  'The position of {position} appeals to me, and discussing it with you in more depth would be a pleasure.',
  'If I may, I would like to apply for the role of {position}, since it suits what I hope to do next.',
  '{position} is a role in which I see myself clearly, and I hope for another conversation about it.',
  'The position of {position} is what draws me, and a further exchange on it would be very welcome.',
  'After what you described, {position} is a role for which I would gladly put in my best effort.',
] as const;

const IN_COMPANY = [
  'Your words have made me eager to work for {employer}, whichever task would be mine at first.',
  'It is easy for me to picture a place at {employer}, and I wonder which role you would see me in.',
  'If you keep a list of people who would seriously like to work at {employer}, please put me on it.',
  'A chance to work with {employer} would be very welcome, and you may have from me anything that helps you to judge.',
  'All that is done at {employer} has caught my interest, and a second talk about it with you would be most valuable to me.',
  'Working at {employer} still seems a very good idea to me, and I should be pleased to learn of a role that might suit me.',
  'After our talk {employer} interests me more than before; please tell me where I could be of use.',
  'If a place for me at {employer} should come up, I would be very happy to be considered for it.',
  'Going a step further with {employer} is what I hope for, and you shall have whatever is needed for that.',
  'I hope that there is a way for me to join {employer}, and I am open as to the role and the time.',
  'Since our talk, a place at {employer} has become something that I want to pursue in earnest.',
  'I am serious about {employer}, and given the opportunity I would show you why with pleasure.',
  'Would you remember me for {employer} when there is a role that asks for somebody like me?',
  'A start at {employer} would suit my plans very well, and I would happily tell you more about them.',
  'Given what you described, I would be proud to do my best for {employer} from the first day on.',
  'I see myself at {employer} quite clearly, and any step in that direction would be welcome.',
  'The kind of work done at {employer} has a strong pull on me; to hear more about it from you would please me.',
] as const;

const AFTER_REJECTION = [
  'I would be glad to be considered again if another suitable position should come up at {employer}.',
  'My interest in {employer} stands, and I would gladly hear from you if something suitable should open later.',
] as const;

const AFTER_WITHDRAWAL = [
  'I wish you and your colleagues at {employer} every success in filling your open positions with the right people.',
  'May {employer} soon find the right people; I wish you every success, and all the best to you personally.',
] as const;

/** Interest in the named position or, without one, in the company (D2); after a closed outcome what is still true. */
export function interest(facts: LetterFacts, choose: Choose): Sentence {
  const phrasing = choose('interest', phrasingsFor(facts));
  const text = fill(phrasing, { position: facts.position, employer: facts.employer });
  return { text, slot: 'interest', noteIds: [], rule: 'D2' };
}

function phrasingsFor(facts: LetterFacts): readonly string[] {
  if (facts.outcome === 'rejected') return AFTER_REJECTION;
  if (facts.outcome === 'withdrawn') return AFTER_WITHDRAWAL;
  return facts.position === '' ? IN_COMPANY : IN_POSITION;
}
