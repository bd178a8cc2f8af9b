import { describe, expect, it } from '@jest/globals';
import { givenAnswer } from './given-answer';

const from = (side: 'attendee' | 'recruiter', kind: string) => ({ from: side, kind });

describe('the answer that a recruiter gave in one click', () => {
  const letter = from('attendee', 'thank-you');

  it('is the latest one, also after words', () => {
    const messages = [letter, from('recruiter', 'need-time'), from('recruiter', 'decided')];
    expect(givenAnswer(messages)).toBe('decided');
    expect(givenAnswer([...messages, from('recruiter', 'reply')])).toBe('decided');
  });

  it('is none before it was given, and none any more once the attendee has written again', () => {
    expect(givenAnswer([letter, from('recruiter', 'reply')])).toBeNull();
    expect(givenAnswer([letter, from('recruiter', 'need-time'), from('attendee', 'reminder')])).toBeNull();
  });
});
