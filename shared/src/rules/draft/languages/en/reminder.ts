import type { Sentence } from '../../../../contracts/index.js';
import type { LetterFacts } from '../../facts.js';
import type { Choose } from '../../language-pack.js';
import type { Material } from '../../material.js';
import { fill } from './fill.js';
import { laterReference } from './later-reference.js';
import { reach } from './reach.js';
import { sayDate } from './say-date.js';

const THANKS = [
  'Thank you once more for the conversation about {employer} at {fair}.',
  'I still think back with pleasure to {fair} and thank you again for the talk about {employer}.',
  'My thanks again for the time that {employer} spent on me at {fair}.',
  'It was good to get to know {employer} at {fair}; I repeat my thanks for that.',
  'Since {fair} I have often thought of {employer}, and I am still thankful for the exchange.',
  'Let me begin by thanking you again for what I learned about {employer} during {fair}.',
  'The meeting with {employer} at {fair} was one I was glad of; thank you again for it.',
  'Once again, many thanks for making time for me on behalf of {employer} at {fair}.',
  'I remain grateful, and thank you, for the welcome that {employer} gave me at {fair}.',
  'A renewed word of thanks for the exchange that {fair} made possible between {employer} and me.',
  'Looking back at {fair}, I would like to repeat my thanks for the insight into {employer}.',
  'Thank you again: what I heard about {employer} at {fair} was both useful and encouraging.',
  'Some time has gone by since {fair}; thank you again for speaking with me for {employer}.',
  'My conversation with {employer} at {fair} is still fresh in my mind; thank you again.',
  'May I thank you anew for the attention that {employer} paid to my questions at {fair}.',
  'The day at {fair} is behind us, yet my thanks for hearing about {employer} are not.',
  'I appreciated the talk with {employer} at {fair} very much; please accept my thanks a second time.',
] as const;

const NEXT_DATED = [
  'You had planned to decide by {date}; may I ask for any news on that?',
  'As {date} has now passed, may I ask whether a decision has been made?',
  'I had noted {date} for your decision and would be grateful to hear how things stand.',
  'Since you hoped to decide by {date}, is there something you can tell me already?',
  'At the fair, {date} was the date for the decision; a short word would be welcome.',
  'My notes say that you meant to decide by {date}, hence this question.',
  'With {date} behind us, I would appreciate a line from you on how the decision went.',
  'If the decision planned for {date} needs more time, that is no difficulty at all for me.',
  'I understood that {date} was your date; should it have moved, I am happy to wait.',
  'Now that {date} is over, I would like to ask whether you have come to a decision.',
  'Could you let me know, at your convenience, what became of the decision you expected by {date}?',
  'The date you gave me was {date}, and I would gladly learn what the result is.',
  'Allow me a friendly question about the decision that was to be made by {date}.',
  'You mentioned {date} as the day of your decision, and I wonder how it turned out.',
  'Plans do change, so I only ask whether {date} has given way to another date.',
  'After {date}, the date you named, a short question about the decision may be in order.',
  'I kept {date} in my diary for your decision; please answer in your own time.',
] as const;

const NEXT_OPEN = [
  'Is there anything new that you can tell me about how things go on from here?',
  'I know that such decisions take time, and I would be glad of a word once there is one.',
  'Whenever you have a spare moment, I would be pleased to learn how matters stand.',
  'May I ask, without any hurry, what the next step is likely to be?',
  'If you can already say when a decision might come, I would be thankful to know it.',
  'There is no rush on my side, though a brief line about the state of things would be welcome.',
  'Should you still need something from me for your choice, I will gladly send it.',
  'Perhaps you can give me an idea of the time that the next stage will take.',
  'Could you tell me, at your convenience, whether I may still count myself among the candidates?',
  'I am writing simply to ask how your plans have developed since then.',
  'Please let me know if another talk would help you, as my calendar can be arranged around yours.',
  'I would be happy to hear how you wish to proceed, today or in a few weeks.',
  'You surely have many people to answer, so a single sentence on the progress would be plenty.',
  'A short note about where you are in the process would help me with my own planning.',
  'Knowing how full a week can be, I allow myself to ask after the next steps.',
  'Has there been any development in the meantime that concerns me?',
  'It would help me to know roughly when I may expect to hear more.',
] as const;

const IN_POSITION = [
  'The role of {position} is as interesting to me as it was on that day.',
  'I am still keen on the position of {position}.',
  'Nothing has changed in my interest in the role of {position}.',
  'For me, {position} remains the position that I would most like to take on.',
  'I continue to see myself as {position} with you.',
  'My wish to work as {position} with you is the same as before.',
  'As before, I would be very glad to be chosen as {position}.',
  'The position of {position} still attracts me greatly.',
  'My candidacy as {position} stands, and gladly so.',
  'I would still be delighted to join you as {position}.',
  'What I wrote about becoming {position} is as true today.',
  'I look forward to any chance of going further with the position of {position}.',
  'Please rest assured that I am still interested in the {position} role.',
  'I hold on to my interest in the position of {position}.',
  'My liking for the role of {position} has not changed since then.',
  'You can continue to count on me as a candidate for {position}.',
  'As I have gone on thinking about {position}, the role continues to appeal to me.',
] as const;

/** In the order of the above: what reads alike there has the same number here, so that the code keeps it apart (D8). */
const IN_COMPANY = [
  'My interest in working for {employer} is every bit as strong today.',
  'I am still very keen to work for {employer}.',
  'Joining {employer} is my wish now as it was then.',
  'For me, {employer} remains a place where I would gladly work.',
  'Being part of {employer} is still what I picture for myself.',
  'To work for {employer} remains my wish, as before.',
  'As before, becoming part of {employer} would make me happy.',
  'A role with {employer} would still please me greatly.',
  'A place with {employer} still tempts me as it did then.',
  'To find my place with {employer} would still delight me.',
  'My words about {employer} hold true now as before.',
  'Any chance of continuing with {employer} would be a pleasure.',
  'Please rest assured that {employer} still interests me.',
  'I have not let go of my interest in {employer}.',
  'I like {employer} as much as I did then.',
  'My interest in {employer} is something you can rely on.',
  'The more I think of {employer}, the more it appeals to me.',
] as const;

/** A reminder (T4): friendly and patient, without pressure, with their date where it was noted. */
export function reminder(facts: LetterFacts, points: readonly Material[], choose: Choose): Sentence[] {
  const { employer, fair, position, decisionDate } = facts;
  const dated = decisionDate !== '';
  const next = choose(dated ? 'next-step dated' : 'next-step', dated ? NEXT_DATED : NEXT_OPEN);
  const interest = choose('interest', position === '' ? IN_COMPANY : IN_POSITION);
  return [
    {
      text: fill(choose('thanks', THANKS), { employer, fair }),
      slot: 'thanks',
      noteIds: [],
      rule: 'D2',
    },
    ...laterReference(points, choose),
    { text: fill(interest, { employer, position }), slot: 'interest', noteIds: [], rule: 'D2' },
    {
      text: fill(next, { date: dated ? sayDate(decisionDate) : '' }),
      slot: 'next-step',
      noteIds: [],
      rule: 'T4',
    },
    reach(facts, choose),
  ];
}
