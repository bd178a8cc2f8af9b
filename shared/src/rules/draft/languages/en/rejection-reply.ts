import type { Sentence } from '../../../../contracts/index.js';
import type { LetterFacts } from '../../facts.js';
import type { Choose } from '../../language-pack.js';
import type { Material } from '../../material.js';
import { fill } from './fill.js';
import { laterReference } from './later-reference.js';
import { reach } from './reach.js';

const THANKS = [
  'Thank you for letting me know your decision, and for the time that {employer} gave me at {fair}.',
  'I thank you for your answer and for the open conversation about {employer} at {fair}.',
  'Your decision is one that I accept with thanks for the attention {employer} paid to me at {fair}.',
  'Although I had hoped for another result, your reply deserves my thanks, and so does {employer} for {fair}.',
  'Many thanks for telling me how you have decided, and for the welcome by {employer} at {fair}.',
  'Thank you for the clear word, and once more for the exchange with {employer} at {fair}.',
  'I have received your decision and thank you for it, as well as for meeting {employer} at {fair}.',
  'It was good of you to inform me; thank you also for speaking of {employer} at {fair}.',
  'Thank you for considering me, and for the insight into {employer} that I was given at {fair}.',
  'I appreciate your answer, and I thank you for the meeting with {employer} at {fair}.',
  'I would have liked a different answer; still, my thanks go to you and {employer} for {fair}.',
  'Let me thank you for your message and for the friendly conversation with {employer} at {fair}.',
  'I understand your choice and thank you for the thought given to me after meeting {employer} at {fair}.',
  'For your honest answer, and for the minutes with {employer} at {fair}, I want to thank you.',
  'My sincere thanks for your reply, and for the impression of {employer} I took home from {fair}.',
  'Please accept my thanks for telling me your decision, and for introducing {employer} to me at {fair}.',
  'It is not the news I wished for; yet thank you for it, and for {employer} at {fair}.',
] as const;

const INTEREST = [
  'I would be glad to be considered again if another position should come up at {employer}.',
  'My interest in {employer} stands, and I would gladly hear of anything suitable later on.',
  'Should a role that fits me become free, I would happily apply to {employer} again.',
  '{employer} remains a company that I would like to work for, now or in the future.',
  'Please keep me in mind for later openings, since {employer} continues to interest me.',
  'I will follow what {employer} does with the same interest as before.',
  'If there is another opportunity with {employer} one day, I would be very pleased to be told.',
  'This does not change my good opinion of {employer}, and I may well apply again.',
  'I hope that there will be another occasion on which I can be of use to {employer}.',
  'For a different role at {employer}, I would be ready at any time.',
  'It would be a pleasure to speak with {employer} again when the circumstances are right.',
  'I keep a very good impression of {employer}, also with a later conversation in mind.',
  'A later start with {employer}, perhaps in another team, would be just as welcome to me.',
  'I would be happy to stay on the list of {employer} for later places.',
  'When {employer} next looks for people, I would like to hear of it.',
  'Another time, I would be glad of a second opportunity at {employer}.',
  'My good wishes go to {employer}, and my hope is to meet you again as an applicant.',
] as const;

const FEEDBACK = [
  'If you have a moment, a word on what I could improve would help me.',
  'May I ask what would have made me a stronger candidate?',
  'I would be thankful for a brief comment on any gaps that I can work on.',
  'Should you find the time, I would value a line or two about the reasons.',
  'A sentence of feedback, however brief, would be very useful for my next steps.',
  'Could you tell me, in a few words, what I should prepare better next time?',
  'It would mean a lot to learn which skill or experience you found missing.',
  'Any remark that helps me to do better would be welcome.',
  'For the sake of learning, may I hear what spoke for other candidates?',
  'Where should I put my efforts before I apply for a similar role?',
  'If company rules allow it, may I know what tipped the scales?',
  'Honest criticism would be of help to me, should you be able to share some.',
  'Please tell me if one point stood out; I would gladly learn from it.',
  'Is there something particular that you would recommend me to work on?',
  'One hint about what to do differently would be worth much to me.',
  'What should I learn before I try again, if I may ask so directly?',
  'Your advice on my next steps would be a real help.',
] as const;

/** The answer to a rejection (T6): gracious, with lasting interest and, where it is wanted, one short request. */
export function rejectionReply(
  facts: LetterFacts,
  points: readonly Material[],
  askFeedback: boolean,
  choose: Choose,
): Sentence[] {
  const { employer, fair } = facts;
  const thanks = fill(choose('thanks', THANKS), { employer, fair });
  return [
    { text: thanks, slot: 'thanks', noteIds: [], rule: 'T6' },
    ...laterReference(points, choose),
    { text: fill(choose('interest', INTEREST), { employer }), slot: 'interest', noteIds: [], rule: 'T6' },
    reach(facts, choose),
    ...(askFeedback ? [feedback(choose)] : []),
  ];
}

function feedback(choose: Choose): Sentence {
  return { text: choose('feedback', FEEDBACK), slot: 'feedback', noteIds: [], rule: 'T6' };
}
