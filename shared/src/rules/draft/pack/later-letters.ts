import type { Sentence } from '../../../contracts/index.js';
import type { LetterFacts } from '../facts.js';
import type { Choose, LanguagePack } from '../language-pack.js';
import type { Material } from '../material.js';
import { webAddress } from '../web-address.js';
import { aimOf } from './interest.js';
import { decisionIn, outlookOf } from './next-step.js';
import type { PackWords } from './pack-words.js';
import type { Pen } from './pen.js';
import type { Phrasings } from './phrasings.js';
import { placesIn } from './places-in.js';
import { writeWithLink } from './promise.js';
import { writeReach } from './reach.js';
import { writeLaterReference } from './reference.js';

type LaterLetters = Pick<LanguagePack, 'reminder' | 'rejectionReply' | 'promisedItem' | 'keepInTouch'>;

/** The letters after a thank-you (T4, T6, T9): thanks once more, what they are about, interest, and how to reach the sender. */
export function laterLetters(words: PackWords, pen: Pen): LaterLetters {
  const thanks = (rule: string, phrasings: Phrasings, facts: LetterFacts, choose: Choose): Sentence =>
    pen.plain('thanks', rule, phrasings, placesIn(words, facts), choose);
  const interest = (rule: string, phrasings: Phrasings, facts: LetterFacts, choose: Choose): Sentence => {
    const { employer, position } = facts;
    return pen.plain('interest', rule, phrasings, { employer, position }, choose);
  };
  const reference = (points: readonly Material[], choose: Choose): Sentence[] =>
    writeLaterReference(words.laterReference, points, pen, choose);
  const reach = (facts: LetterFacts, choose: Choose): Sentence => writeReach(words.reach, facts, pen, choose);
  return {
    reminder(facts, points, choose) {
      const { reminder, sayDate } = words;
      const decision = decisionIn(facts, sayDate);
      return [
        thanks('D2', reminder.thanks, facts, choose),
        ...reference(points, choose),
        interest('D2', aimOf(reminder, facts), facts, choose),
        pen.plain('next-step', 'T4', outlookOf(reminder, facts), decision, choose),
        reach(facts, choose),
      ];
    },
    rejectionReply(facts, points, askFeedback, choose) {
      const { rejectionReply } = words;
      return [
        thanks('T6', rejectionReply.thanks, facts, choose),
        ...reference(points, choose),
        interest('T6', rejectionReply.interest, facts, choose),
        reach(facts, choose),
        ...(askFeedback ? [pen.plain('feedback', 'T6', rejectionReply.feedback, {}, choose)] : []),
      ];
    },
    promisedItem(facts, promise, choose) {
      const { promisedItem } = words;
      const link = webAddress(promise.note.link ?? '');
      const kept =
        link === ''
          ? pen.framed('promise', promisedItem.withoutLink, promise, choose)
          : writeWithLink(promisedItem, promise, link, pen, choose);
      return [
        thanks('D2', promisedItem.thanks, facts, choose),
        { ...kept, rule: 'T9' },
        interest('D2', promisedItem.interest, facts, choose),
        reach(facts, choose),
      ];
    },
    keepInTouch(facts, points, choose) {
      const { keepInTouch } = words;
      return [
        thanks('D2', keepInTouch.thanks, facts, choose),
        ...reference(points, choose),
        interest('T9', keepInTouch.interest, facts, choose),
        reach(facts, choose),
      ];
    },
  };
}
