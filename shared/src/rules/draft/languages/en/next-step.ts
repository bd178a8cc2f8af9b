import type { Sentence } from '../../../../contracts/index.js';
import type { LetterFacts } from '../../facts.js';
import type { Choose } from '../../language-pack.js';
import { fill } from './fill.js';
import { sayDate } from './say-date.js';

const DATED = [
  'With your decision due by {date}, I am glad to send anything that would help you before that.',
  'Until {date}, when you expect to decide, I remain at your disposal for everything you wish to know.',
  'I know that you aim to decide by {date}, so please do ask if something is still unclear to you.',
  'You expect to decide by {date}; until then I am happy to answer any further questions.',
  'I understand that you will decide by {date}, and I am available for any questions in the meantime.',
  'As you plan to decide by {date}, do tell me if anything is missing before then.',
  'I have made a note of {date} for your decision and will gladly help with anything you need until then.',
  'Should you need anything further from me before you decide on {date}, please just say so.',
  'Since {date} is your date, I will keep the days before it free for any questions of yours.',
  'Between now and {date}, your day for the decision, a short message is all it takes to get an answer from me.',
  'Your decision is planned for {date}, and I would be pleased to help you on the way to it.',
  'I look forward to {date}, when you mean to decide, and can add to my documents at any time before.',
  'You named {date} as the date of your decision; if it helps, we could speak once more beforehand.',
  'For the decision that you plan by {date}, please tell me whether something from me is still needed.',
  'It is helpful to know of {date}; I will gladly wait for your decision until then.',
  'To make the choice by {date} easier for you, I can provide references or samples of my work.',
  'That you want to decide by {date} is good to know, and I shall plan my next weeks around it.',
] as const;

const OPEN = [
  'I would welcome a second conversation and can arrange my time around yours without difficulty.',
  'Whatever the next step on your side may be, I am happy to be part of it.',
  'Do let me know what else you would need from me at this point.',
  'May I ask you to let me know, when you can, how things continue from here?',
  'If a further conversation would be useful, I will gladly fit in with your calendar.',
  'I would be happy to hear what the next step might be, whenever it suits you.',
  'Please let me know if there is anything else that I can send or explain.',
  'If you would like to continue our conversation, I am happy to arrange a time that suits you.',
  'Should any question come up on your side, I will be pleased to answer it.',
  'I am at your disposal for a second talk, a test task or whatever else you have in mind.',
  'Tell me what would help you most now, and you will have it from me without delay.',
  'How you would like to go on is for you to say, and I will follow with pleasure.',
  'Perhaps there is a colleague of yours whom I should speak to next; I would be glad of a hint.',
  'In case you need documents or references from me, a short word is enough.',
  'My calendar is flexible over the coming weeks, should you want to go into more detail.',
  'I would appreciate a line from you about the way your selection usually goes on.',
  'Whenever there is something new to tell, I would be thankful to hear it from you.',
] as const;

const NEXT_ROUND = [
  'I look forward to the next round and will gladly prepare whatever you would like to see.',
  'Thank you for asking me to the next round; please let me know what I should prepare for it.',
] as const;

const CLOSED = [
  'I would be pleased if our paths crossed again, and please feel free to write to me at any time.',
  'It would be good to stay in contact, and I would always be happy to hear from you.',
] as const;

/** The next step or the date they gave (D2). */
export function nextStep(facts: LetterFacts, choose: Choose): Sentence {
  const dated = facts.decisionDate !== '';
  const closed = facts.outcome === 'rejected' || facts.outcome === 'withdrawn';
  const open = dated ? DATED : OPEN;
  const phrasings = closed ? CLOSED : facts.outcome === 'next-round' ? NEXT_ROUND : open;
  const text = fill(choose('next-step', phrasings), { date: dated ? sayDate(facts.decisionDate) : '' });
  return { text, slot: 'next-step', noteIds: [], rule: 'D2' };
}
