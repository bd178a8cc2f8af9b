import type { Sentence } from '../../../../contracts/index.js';
import type { LetterFacts } from '../../facts.js';
import type { Choose } from '../../language-pack.js';
import type { Material } from '../../material.js';
import { fill } from './fill.js';
import { laterReference } from './later-reference.js';
import { plainSentence } from './plain-sentence.js';
import { reach } from './reach.js';
import { IN_COMPANY, IN_POSITION, NEXT_DATED, NEXT_OPEN, THANKS } from './reminder-phrasings.js';
import { sayDate } from './say-date.js';

/** A reminder (T4): friendly and patient, without pressure, with their date where it was noted. */
export function reminder(facts: LetterFacts, points: readonly Material[], choose: Choose): Sentence[] {
  const { employer, fair, position, decisionDate } = facts;
  const dated = decisionDate !== '';
  const next = choose(dated ? 'next-step dated' : 'next-step', dated ? NEXT_DATED : NEXT_OPEN);
  const interest = choose('interest', position === '' ? IN_COMPANY : IN_POSITION);
  return [
    plainSentence('thanks', fill(choose('thanks', THANKS), { employer, fair }), 'D2'),
    ...laterReference(points, choose),
    plainSentence('interest', fill(interest, { employer, position }), 'D2'),
    plainSentence('next-step', fill(next, { date: dated ? sayDate(decisionDate) : '' }), 'T4'),
    reach(facts, choose),
  ];
}
