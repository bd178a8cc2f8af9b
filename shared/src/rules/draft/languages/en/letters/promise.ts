import type { PromiseWords } from '../../../pack/index.js';
import { withoutLinkTo } from './without-link-to.js';

export const promise: PromiseWords = {
  withLink: {
    phrase: [
      'As promised, {link} will take you to {words}',
      'At {link} you will find {words}, as I promised',
      'Here is the promised link, {link}, which leads to {words}',
      'I promised you {words}, and {link} is the place to look',
    ],
    clause: ['My promise can be looked up at {link}: {words}'],
    sentence: ['{words} The link is {link}'],
    fragment: [
      'The link that I promised you is {link} ({words})',
      'As promised, you will find this at {link}: {words}',
      'Here is what I promised to show you, at {link}: {words}',
    ],
  },
  withoutLinkTo,
  byDate: {
    phrase: [
      'I will have {words} sent to you by {date}, as promised',
      'By {date} you will have {words} from me, as we agreed',
      'My promise of {words} stands; you will have it by {date}',
    ],
    clause: ['For {date} I promised you this: {words}'],
    sentence: ['{words}'],
    fragment: ['My promise will be kept by {date}: {words}', 'Expect this from me by {date}: {words}'],
  },
  open: {
    phrase: [
      'As promised, I will send you {words}',
      'I have not forgotten that I promised to send you {words}',
      'I will also send you {words}, as we agreed',
      'You will receive {words} from me, as promised',
      'I still owe you {words}, just as I promised.',
      'You shall have {words} before long, as agreed.',
      'On my list for you is {words}, just as I said.',
    ],
    clause: ['About what I promised you: {words}', 'As for my promise, {words}'],
    sentence: ['{words}'],
    fragment: [
      'One promise of mine is still open: {words}',
      'What I promised you will follow separately: {words}',
      'As promised, you will receive this from me: {words}',
      'Still to come from my side, as promised: {words}',
      'I still owe you this, just as I promised: {words}',
      'You shall have what we agreed on before long: {words}',
      'Noted on my list of things to send: {words}',
    ],
  },
  theirs: {
    phrase: [
      'It was generous of you to offer me {words}',
      'You kindly offered me {words}, which I look forward to',
      'It will be a pleasure to receive {words}, which you kindly promised me',
    ],
    clause: ['Your promise is much appreciated: {words}'],
    sentence: ['{words}'],
    fragment: [
      'What you offered me is very welcome: {words}',
      'I look forward to what you kindly promised me: {words}',
    ],
  },
};
