/**
 * Slots that a letter that is too long (D1) says more briefly, while every other one keeps what the code gave it: two letters
 * to one recipient share no more of the others than the code lets them (D8), and of these only what is short.
 */
export const BRIEF_SLOTS: ReadonlySet<string> = new Set(['late', 'feedback', 'next-step']);
