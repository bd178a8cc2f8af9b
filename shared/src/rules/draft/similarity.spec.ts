import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareDrafts, measureSimilarity, similarityOf } from './similarity.js';
import type { MeasuredDraft } from './similarity.js';

function draft(text: string, given: Partial<MeasuredDraft> = {}): MeasuredDraft {
  return { attendeeId: 'a1', contactId: 'c1', masked: [], sentences: [{ text, slot: 'thanks' }], ...given };
}

const words = fc.array(fc.constantFrom('one', 'two', 'three'), { maxLength: 30 });

/** By the words themselves. */
function plainly(a: readonly string[], b: readonly string[]): number {
  const shinglesOf = (all: readonly string[]): Set<string> =>
    new Set(all.slice(4).map((_word, at) => all.slice(at, at + 5).join(' ')));
  const [ofA, ofB] = [shinglesOf(a), shinglesOf(b)];
  const all = new Set([...ofA, ...ofB]).size;
  return all === 0 ? 0 : (ofA.size + ofB.size - all) / all;
}

describe('D8: the measure', () => {
  it('is the share of the 5-word shingles of two drafts that both hold, among any number of drafts', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 6 }), (texts) => {
        const drafts = texts.map((text, at) => draft(text.join(' '), { attendeeId: `a${at}` }));
        const largest = texts.map((text, at) =>
          Math.max(0, ...texts.filter((_other, place) => place !== at).map((other) => plainly(text, other))),
        );
        const { likeness, similarity } = compareDrafts(drafts);
        expect(likeness).toEqual(largest);
        expect(similarity.withinRecipientMax).toBeCloseTo(Math.max(...largest), 4);
        expect(drafts.map((one) => similarityOf(drafts[0], one))).toEqual(
          texts.map((text) => plainly(texts[0], text)),
        );
      }),
    );
  });

  it.each([
    ['the same text', 'one two three four five six', 'One two three four five six.', 1],
    ['nothing shared', 'one two three four five', 'six seven eight nine ten', 0],
    ['one of three shingles', 'one two three four five six', 'zero one two three four five', 1 / 3],
    ['too short for a shingle', 'one two three four', 'one two three four', 0],
  ])('%s', (_name, a, b, expected) => {
    expect(similarityOf(draft(a), draft(b))).toBeCloseTo(expected);
  });

  it('masks names and note texts, and leaves out greeting and closing', () => {
    const a = draft('thank you Anna for our talk', { masked: ['Anna'] });
    const b = draft('thank you Bert for our talk', { masked: ['Bert'] });
    expect(similarityOf(a, b)).toBe(1);
    const greeting = { text: 'dear somebody whom I met yesterday', slot: 'greeting' as const };
    expect(similarityOf({ ...a, sentences: [greeting, ...a.sentences] }, b)).toBe(1);
  });

  it('takes the largest to one recipient and of one attendee; a single draft has 0', () => {
    const text = 'one two three four five';
    expect(measureSimilarity([draft(text)])).toEqual({ withinRecipientMax: 0, withinAttendeeMax: 0 });
    expect(measureSimilarity([draft(text), draft(text, { attendeeId: 'a2' })])).toEqual({
      withinRecipientMax: 1,
      withinAttendeeMax: 0,
    });
    expect(measureSimilarity([draft(text), draft(text, { contactId: 'c2' })])).toEqual({
      withinRecipientMax: 0,
      withinAttendeeMax: 1,
    });
    expect(measureSimilarity([draft(text), draft(text, { attendeeId: 'a2', contactId: 'c2' })])).toEqual({
      withinRecipientMax: 0,
      withinAttendeeMax: 0,
    });
  });
});
