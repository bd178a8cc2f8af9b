import type { Sentence } from '../../../../contracts/index.js';
import type { LetterFacts } from '../../facts.js';
import type { Choose } from '../../language-pack.js';
import type { Material } from '../../material.js';
import { fill } from './fill.js';
import { laterReference } from './later-reference.js';
import { reach } from './reach.js';

const THANKS = [
  'Some weeks have passed since {fair}, and I would like to thank you again for speaking with me about {employer}.',
  'I think back to {fair} with pleasure, and thank you still for introducing {employer} to me.',
  'Our conversation at {fair} was worth a second thank-you, and with it I send my regards to {employer}.',
  'A while ago we met at {fair}; I am still thankful for the things I heard about {employer}.',
  'Thank you again for the friendly exchange at {fair}, which made {employer} familiar to me.',
  'I am writing with no request, only with thanks for our talk about {employer} at {fair}.',
  'It is a little while since {fair}, yet my thanks for the conversation about {employer} are as warm as then.',
  'Having met you at {fair}, I hope to keep up the contact, with thanks for the time you gave me for {employer}.',
  'The meeting at {fair} was a good one, and I thank you and {employer} for it again.',
  'May I say thank you once more for {fair} and for all I could ask about {employer}.',
  'With thanks for the good talk at {fair}, I would like to send you and {employer} a short greeting.',
  'You were generous with your time at {fair}, and you have my thanks for spending it on {employer} and me.',
  'I hope that the weeks since {fair} have been good to {employer}, and I send renewed thanks for our meeting.',
  'What you told me about {employer} at {fair} was well worth hearing; thank you for it even now.',
  'A good conversation deserves a second word of thanks: ours at {fair}, about {employer}, was one.',
  'For the openness with which you described {employer} at {fair}, I thank you once again.',
  'Every now and then I recall {fair} and our talk on {employer}, always with thanks to you.',
] as const;

const INTEREST = [
  'I would be happy to stay in contact with you and to hear now and then what {employer} is doing.',
  'If you use a professional network, I would be pleased to be connected with you there and to follow {employer}.',
  'There is no need to answer; I simply wish to remain in touch with you and with {employer}.',
  'From time to time I would like to exchange a few lines with you about the field that {employer} works in.',
  'Should our paths cross at another event, I would be glad to continue the conversation about {employer}.',
  'I continue to follow {employer} with interest and would be pleased to keep the contact alive.',
  'It would be nice to stay connected, as the work of {employer} goes on interesting me.',
  'Please feel free to write whenever something at {employer} might be of interest to me.',
  'I would value it if we kept in contact, with no particular purpose, about what moves {employer}.',
  'A connection with you would be welcome to me, and so would news of {employer} once in a while.',
  'May we remain in contact, so that I do not lose sight of you and {employer}?',
  'For my part, I would enjoy keeping up the exchange with you and {employer}.',
  'I look forward to reading about {employer} and, if you like, to hearing from you again.',
  'What becomes of {employer} matters to me, so I would be pleased if we did not lose contact.',
  'Nothing is expected of you; I only want you to know that {employer} has a place in my plans.',
  'If there is an event at which {employer} takes part, I would come by to say hello.',
  'I hope that you will not mind an occasional line from me, since {employer} keeps my attention.',
] as const;

/** A light check-in (T9): no request but to stay in contact. */
export function keepInTouch(facts: LetterFacts, points: readonly Material[], choose: Choose): Sentence[] {
  const { employer, fair } = facts;
  const thanks = fill(choose('thanks', THANKS), { employer, fair });
  return [
    { text: thanks, slot: 'thanks', noteIds: [], rule: 'D2' },
    ...laterReference(points, choose),
    { text: fill(choose('interest', INTEREST), { employer }), slot: 'interest', noteIds: [], rule: 'T9' },
    reach(facts, choose),
  ];
}
