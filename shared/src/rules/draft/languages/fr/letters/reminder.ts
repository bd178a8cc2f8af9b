import type { Sentence } from '../../../../contracts/index.js';
import type { LetterFacts } from '../../facts.js';
import type { Choose } from '../../language-pack.js';
import type { Material } from '../../material.js';
import { laterReference } from './later-reference.js';
import { plainSentence } from './plain-sentence.js';
import { reach } from './reach.js';
import { IN_COMPANY, IN_POSITION, NEXT_DATED, NEXT_OPEN, THANKS } from './reminder-phrasings.js';
import { salonOf } from './salon-of.js';
import { sayDate } from './say-date.js';

/** A friendly question after a while (T4): patient, with their own date where one was noted. */
export function reminder(facts: LetterFacts, points: readonly Material[], choose: Choose): Sentence[] {
  const { decisionDate, employer, position } = facts;
  const values = { employer, position, salon: salonOf(facts.fair) };
  const dated = decisionDate !== '';
  const date = dated ? sayDate(decisionDate) : '';
  return [
    plainSentence('thanks', 'D2', THANKS, values, choose),
    ...laterReference(points, choose),
    plainSentence('interest', 'D2', position === '' ? IN_COMPANY : IN_POSITION, values, choose),
    plainSentence('next-step', 'T4', dated ? NEXT_DATED : NEXT_OPEN, { date }, choose),
    reach(facts, choose),
  ];
}
