import type { LanguagePack } from '../language-pack.js';
import { interestAfter } from './interest.js';
import { laterLetters } from './later-letters.js';
import { decisionIn, nextStepAfter } from './next-step.js';
import { phrasingsFor } from './pack-words.js';
import type { PackWords } from './pack-words.js';
import { penOf } from './pen.js';
import { placesIn } from './places-in.js';
import { writePromise } from './promise.js';
import { writeReach } from './reach.js';
import { writeReference } from './reference.js';
import { subjectsOf } from './subjects.js';

/**
 * The pack of a language out of its words (D7): here is decided, once for all of them, which phrasings apply to what is known
 * and what they become: a sentence in its slot, with its notes and its rule.
 */
export function makePack(words: PackWords): LanguagePack {
  const pen = penOf(words);
  const { language, readNote, addressee } = words;
  return {
    language,
    readNote,
    addressee,
    subjects: (facts, kind) => subjectsOf(words.subjects[kind], facts, placesIn(words, facts), pen.fill),
    greeting: (facts) => ({
      text: words.greeting(facts.addressee),
      slot: 'greeting',
      noteIds: [],
      rule: 'D3',
    }),
    thanks(facts, choose) {
      const phrasings = phrasingsFor(words.thanks, facts.addressee);
      return pen.plain('thanks', 'D2', phrasings, placesIn(words, facts), choose);
    },
    late: (choose) => pen.plain('late', 'T3', words.late, {}, choose),
    reference: (points, choose) => writeReference(words.reference, points, pen, choose),
    fit: (material, choose) => pen.framed('fit', words.fit, material, choose),
    clarify: (material, choose) => pen.framed('clarify', words.clarify, material, choose),
    unsaid: (material, choose) => pen.framed('unsaid', words.unsaid, material, choose),
    promise: (material, sentAt, choose) =>
      writePromise(words.promise, material, sentAt, words.sayDate, pen, choose),
    interest(facts, choose) {
      const { employer, position } = facts;
      return pen.plain(
        'interest',
        'D2',
        interestAfter(words.interest, facts),
        { employer, position },
        choose,
      );
    },
    nextStep(facts, choose) {
      const decision = decisionIn(facts, words.sayDate);
      return pen.plain('next-step', 'D2', nextStepAfter(words.nextStep, facts), decision, choose);
    },
    reach: (facts, choose) => writeReach(words.reach, facts, pen, choose),
    closing(facts, choose) {
      const formulas = phrasingsFor(words.closings, facts.addressee);
      const formula = pen.plain('closing', 'D5', formulas, placesIn(words, facts), choose);
      return [formula, { ...formula, text: facts.attendee }];
    },
    ...laterLetters(words, pen),
  };
}
