import type { Sentence } from '../../../../contracts/index.js';
import type { LetterFacts } from '../../facts.js';
import type { Choose } from '../../language-pack.js';
import { fill } from './fill.js';

const BOTH = [
  'My e-mail address is {email} and my telephone number {phone}, should you need them.',
  'For anything you would like to ask, write to {email} or ring me on {phone}.',
  'Write or call as you prefer, be it by e-mail ({email}) or by telephone ({phone}).',
  'You can reach me at {email} or by telephone on {phone} at any time.',
  'For a quick question, my number is {phone}; for anything longer, {email} is best.',
  'The easiest ways to reach me are {email} and, by telephone, {phone}.',
  'I can be reached by e-mail at {email} and by telephone on {phone}.',
  'You are welcome to write to {email} or to call me on {phone}.',
  'Should there be anything to discuss, {phone} is my number and {email} my address.',
  'A call to {phone} or a line to {email} will always find me.',
  'On {phone} or at {email} you can get hold of me easily.',
  'Messages to {email} reach me directly, and calls to {phone} are always welcome.',
  'Do not hesitate to use {phone} or {email} if there is something you want to know.',
  'For your reply, here are my contact details once again: {email} and {phone}.',
  'By telephone ({phone}) or in writing ({email}), I would enjoy hearing from you.',
  'Let me leave you my number, {phone}, together with my e-mail address, {email}.',
  'If you prefer to talk, please call {phone}; if you would rather write, use {email}.',
] as const;

const MAIL_OR_LINK = [
  'Should you wish to get in touch, {where} is where you will find me.',
  'My address for your questions of every kind is {where}, now and later.',
  'Your questions will find me at {where}, whatever they may be about.',
  'Please contact me through {where} at whichever hour is convenient for you.',
  'For anything further, turn to {where} at any time of the day.',
  'The simplest way to contact me is {where}, early or late.',
  'I can always be reached at {where} if questions come up.',
  'On all matters to do with this, {where} is my address of choice.',
  'If something needs to be discussed, {where} is the way to get hold of me.',
  'Lines sent to {where} reach me safely, on any day of the week.',
  'To contact me, simply use {where}; an answer will not take long.',
  'Messages to me go to {where}, and I will gladly answer them.',
  'Please use {where} without hesitation whenever a question is on your mind.',
  'For your reply, here is where to write once again: {where}, whenever you like.',
  'It would please me to hear more from you soon, and {where} will bring your words to me.',
  'Let me leave you {where} as the place to turn to with any question.',
  'If you prefer to write to me directly, {where} is the right place for it.',
] as const;

const PHONE = [
  'You can reach me by telephone on {where} whenever it is convenient for you.',
  'By telephone you will get hold of me most easily, on {where}.',
] as const;

const NONE = [
  'A reply to this message is the easiest way to reach me, at any time.',
  'Simply reply to this message whenever it suits you, and I will answer soon.',
] as const;

/** How to reach the sender (D2, K15). */
export function reach(facts: LetterFacts, choose: Choose): Sentence {
  const { email, phone, link } = facts;
  const text = fill(choose('reach', phrasingsFor(facts)), { email, phone, where: email || phone || link });
  return { text, slot: 'reach', noteIds: [], rule: 'K15' };
}

function phrasingsFor({ email, phone, link }: LetterFacts): readonly string[] {
  if (email && phone) return BOTH;
  if (email) return MAIL_OR_LINK;
  if (phone) return PHONE;
  return link ? MAIL_OR_LINK : NONE;
}
