import type { Sentence } from '../../../../contracts/index.js';
import type { LetterFacts } from '../../facts.js';
import type { Choose } from '../../language-pack.js';
import type { Material } from '../../material.js';
import { fill } from './fill.js';
import { laterReference } from './later-reference.js';
import { reach } from './reach.js';
import {
  REMINDER_DATED,
  REMINDER_IN_COMPANY,
  REMINDER_IN_POSITION,
  REMINDER_OPEN,
  REMINDER_THANKS,
} from './reminder-phrasings.js';
import { sayDate } from './say-date.js';
import { sayFair } from './say-fair.js';

/** A reminder (T4): friendly and patient, with their date where it was noted. */
export function reminder(facts: LetterFacts, points: readonly Material[], choose: Choose): Sentence[] {
  const { employer, fair, position, decisionDate } = facts;
  const thanks = fill(choose('thanks', REMINDER_THANKS), { ...sayFair(fair), employer });
  const inWhat = position === '' ? REMINDER_IN_COMPANY : REMINDER_IN_POSITION;
  const interest = fill(choose('interest', inWhat), { employer, position });
  return [
    { text: thanks, slot: 'thanks', noteIds: [], rule: 'D2' },
    ...laterReference(points, choose),
    { text: interest, slot: 'interest', noteIds: [], rule: 'D2' },
    { text: askHowThingsStand(decisionDate, choose), slot: 'next-step', noteIds: [], rule: 'T4' },
    reach(facts, choose),
  ];
}

function askHowThingsStand(decisionDate: string, choose: Choose): string {
  if (decisionDate === '') return choose('next-step', REMINDER_OPEN);
  return fill(choose('next-step dated', REMINDER_DATED), { date: sayDate(decisionDate) });
}
