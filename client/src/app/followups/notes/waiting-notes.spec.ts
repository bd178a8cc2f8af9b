import { describe, expect, it } from '@jest/globals';
import type { ReviewNote } from '@afterfair/shared/contracts';
import { reviewStep } from '../testing/review-step';
import { waitingNotes } from './waiting-notes';

const note = (id: string, changes: Partial<ReviewNote> = {}): ReviewNote => ({
  id,
  meetingId: 'm',
  kind: 'point',
  text: 'as typed',
  say: null,
  ...changes,
});

describe('D10: notes that need words', () => {
  it('are the private ones that have none yet', () => {
    const notes = [
      note('used'),
      note('private', { unusedAs: 'private' }),
      note('worded', { unusedAs: 'private', say: 'words' }),
      note('spare', { unusedAs: 'clause' }),
    ];
    expect(waitingNotes(reviewStep('a', { notes })).map(({ id }) => id)).toEqual(['private']);
  });

  it('D4: are all notes where none may be used as it stands', () => {
    const step = reviewStep('a', { state: 'needs-wording', draft: null, notes: [note('one'), note('two')] });
    expect(waitingNotes(step).map(({ id }) => id)).toEqual(['one', 'two']);
  });

  it('ask for nothing once the text is the attendee’s own or on its way', () => {
    const notes = [note('private', { unusedAs: 'private' })];
    expect(waitingNotes(reviewStep('a', { notes, edited: true }))).toEqual([]);
    expect(waitingNotes(reviewStep('a', { notes, delivery: 'approved' }))).toEqual([]);
  });
});
