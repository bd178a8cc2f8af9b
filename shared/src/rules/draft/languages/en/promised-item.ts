import type { Sentence } from '../../../../contracts/index.js';
import type { LetterFacts } from '../../facts.js';
import type { Choose } from '../../language-pack.js';
import type { Material } from '../../material.js';
import { webAddress } from '../../web-address.js';
import { fill } from './fill.js';
import { frame } from './frame.js';
import type { Frames } from './frame.js';
import { reach } from './reach.js';

const THANKS = [
  'Thank you again for our conversation about {employer} at {fair}, which I have not forgotten.',
  'After our meeting at {fair} I still owed {employer} something, and I thank you for your patience.',
  'With renewed thanks for the time at {fair}, I come back today to a promise I made to {employer}.',
  'At {fair} I gave you my word; let me keep it, with thanks for having spoken with me on behalf of {employer}.',
  'It was a pleasure to speak about {employer} at {fair}; thank you again for the opportunity.',
  'I thank you once more for meeting me at {fair} and for telling me what {employer} is looking for.',
  'Meeting {employer} at {fair} was a pleasure for which I would like to thank you again.',
  'When we met at {fair}, we agreed on something; thanks to you and {employer} for waiting for it.',
  'Many thanks once again for the exchange that we had at {fair} about {employer}.',
  'Our meeting at {fair} ended with a promise from me, and with my thanks to {employer}.',
  'Once more, thank you for the good conversation at {fair} and for the look into the work of {employer}.',
  'My thanks again for the talk at {fair}; there was one thing left that I wanted {employer} to have.',
  'Thank you for your time at {fair}, where I was able to form an idea of {employer}.',
  'I am pleased to write to you again after {fair}, with thanks for all you told me about {employer}.',
  'For the minutes you spent with me at {fair}, and your words about {employer}, thank you again.',
  'A promise made at {fair} is to be kept, and I thank {employer} for the occasion.',
  'With pleasure I come back to {fair}, and to what I agreed with {employer}; thank you once more.',
] as const;

const WITH_LINK: Frames = {
  phrase: [
    'I can now show you {words}, ready for you at {link}',
    'As we agreed, you will now find {words} at {link}',
    'Now complete: {words}, which you can open at {link}',
    'The address {link} now leads to {words}, as announced.',
    'My word to you was {words}, and {link} is the place to look.',
    'I have put {words} online for you; please see {link}',
    'From today, {words} can be seen at {link}',
    'Please find {words} at {link} whenever you have a quiet minute.',
    'I said that you would get {words}; the place to go is {link}',
    'For {words}, simply follow {link}, where everything is in place.',
    'Under {link} I have made {words} available to you.',
    'You are welcome to look at {words} now, at {link}',
  ],
  clause: [
    'What I promised is now ready at {link}: {words}',
    'As announced when we met, please see {link}: {words}',
    'You can now look at this under {link}: {words}',
    'The promised link is {link}, and in short: {words}',
  ],
  sentence: ['{words} The link is {link}', '{words} You will find it at {link}'],
  fragment: [
    'What I promised you is ready at {link}: {words}',
    'You will find what we spoke of at {link}: {words}',
    'As agreed, this is now waiting for you at {link}: {words}',
    'From today you can see it at {link}: {words}',
    'The address is {link}, and this is what it holds: {words}',
    'I have now put it online, at {link}: {words}',
  ],
};

const WITHOUT_LINK: Frames = {
  phrase: [
    'I can now let you have {words}, just as I promised.',
    'The time has come to keep my promise: {words} can be with you as soon as you like.',
    'As announced, {words} can be yours now; please tell me in which form you would like it.',
    'My promise of {words} is one that I can keep today.',
    'You were to receive {words} from me, and everything is ready for it.',
    'It took a little time, but I can now offer you {words}',
    'I am glad to report that I have finished {words} for you.',
    'What I owed you, {words}, is now ready.',
    'Please tell me where you would like to have {words}, now that nothing is missing any more.',
    'It would be my pleasure to share {words} with you today.',
    'With {words} finished, nothing stands in the way of my promise any more.',
    'As I said I would, I have prepared {words} for you.',
  ],
  clause: ['As for my promise, I can now tell you: {words}', 'What I promised is settled: {words}'],
  sentence: ['{words}'],
  fragment: [
    'My promise to you is fulfilled today: {words}',
    'I can now keep the promise I made: {words}',
    'This is what I still owed you: {words}',
    'Finished and at your disposal, as agreed: {words}',
    'What I promised is complete at last: {words}',
    'You were to receive this from me: {words}',
  ],
};

const INTEREST = [
  'I hope that this helps you to judge whether I would fit in well at {employer}.',
  'This also shows, I hope, why I would so much like to work for {employer}.',
  'If this raises any questions at {employer}, I would be pleased to answer them.',
  'I would happily talk this over with you, as my interest in {employer} is unchanged.',
  'May this be of use to you; working with {employer} is still what I have in mind.',
  'Should your colleagues at {employer} wish to see more, I will gladly provide it.',
  'This gives a fair picture, I think, of what I could do for {employer}.',
  'I remain interested in {employer} and look forward to what you make of it.',
  'Your opinion of this would interest me greatly, as does everything to do with {employer}.',
  'Feel free to pass this on within {employer}, where I would still like to work.',
  'With this, I would like to underline my interest in {employer}.',
  'Whatever you think of this, my wish to become part of {employer} stays the same.',
  'Perhaps this can be the start of a further conversation with {employer}, which I would welcome.',
  'What I would most like to hear is whether this could be of value to {employer}.',
  'As before, I would be glad to put such work at the service of {employer}.',
  'Take this, please, as a sign of how seriously I mean my interest in {employer}.',
  'I am curious to learn how this compares with what {employer} does every day.',
] as const;

/** What was promised, once it is ready (T9): with its link, else in the words of the note. */
export function promisedItem(facts: LetterFacts, promise: Material, choose: Choose): Sentence[] {
  const { employer, fair } = facts;
  const link = webAddress(promise.note.link ?? '');
  const frames = link === '' ? WITHOUT_LINK : WITH_LINK;
  const thanks = fill(choose('thanks', THANKS), { employer, fair });
  return [
    { text: thanks, slot: 'thanks', noteIds: [], rule: 'D2' },
    { ...frame('promise', frames, promise, choose, { link }), rule: 'T9' },
    { text: fill(choose('interest', INTEREST), { employer }), slot: 'interest', noteIds: [], rule: 'D2' },
    reach(facts, choose),
  ];
}
