import type { LetterFacts } from '../facts.js';

/** What a letter knows, but for the names that are another in each language: everything but a link, and nothing decided. */
export const SAMPLE_FACTS: Omit<LetterFacts, 'addressee' | 'employer' | 'fair' | 'position'> = {
  attendee: 'Mira Kovač',
  decisionDate: '2026-12-04',
  outcome: 'open',
  email: 'mira@example.org',
  phone: '+385 1 555 0100',
  link: '',
  late: false,
};
