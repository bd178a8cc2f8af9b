import { describe, expect, it } from '@jest/globals';
import type { Finding, ReviewNote, Sentence } from '@afterfair/shared/contracts';
import { placeSentences } from './place-sentences';
import { segmentLetter } from './segment-letter';
import { splitRuns } from './split-runs';

const sentence = (text: string, noteIds: string[] = []): Sentence => ({
  text,
  slot: 'reference',
  noteIds,
  rule: 'D4',
});
const note: ReviewNote = { id: 'n1', meetingId: 'm', kind: 'point', text: 'the Kiel centre', say: null };
const BODY = 'Dear Ines Falk,\n\nThank you. The Kiel centre stayed with me.\n\nKind regards,\nNadia';
const SENTENCES = [
  sentence('Dear Ines Falk,'),
  sentence('Thank you.'),
  sentence('The Kiel centre stayed with me.', ['n1']),
  sentence('Kind regards,'),
  sentence('Nadia'),
];
const textOf = (runs: { text: string }[]): string => runs.map(({ text }) => text).join('');

describe('the sentences of a letter (D6)', () => {
  it('stand in their paragraphs, each knowing its note', () => {
    const { paragraphs, traced } = segmentLetter(BODY, SENTENCES, [note], []);
    expect(traced).toBe(true);
    expect(paragraphs).toHaveLength(3);
    const marked = paragraphs.flat().filter((piece) => piece.note);
    expect(marked.map(({ runs, index }) => [textOf(runs), index])).toEqual([
      ['The Kiel centre stayed with me.', 2],
    ]);
  });

  it('together are the body, save the breaks between paragraphs', () => {
    const { paragraphs } = segmentLetter(BODY, SENTENCES, [note], []);
    expect(paragraphs.map((pieces) => pieces.map(({ runs }) => textOf(runs)).join('')).join('\n\n')).toBe(
      BODY,
    );
  });

  it('say nothing of notes once the words are not the draft’s any more', () => {
    const { paragraphs, traced } = segmentLetter(BODY.replace('stayed', 'remained'), SENTENCES, [note], []);
    expect(traced).toBe(false);
    expect(paragraphs.flat().every((piece) => piece.sentence === null)).toBe(true);
  });

  it('are found in order, so that the same words twice are two sentences', () => {
    expect(
      placeSentences('Yes. Yes.', [sentence('Yes.'), sentence('Yes.')])?.map(({ start }) => start),
    ).toEqual([0, 5]);
    expect(placeSentences('Yes. And more.', [sentence('Yes.')])).toBeNull();
    expect(placeSentences('Yes. Added. No.', [sentence('Yes.'), sentence('No.')])).toBeNull();
    expect(placeSentences('Yes.', [])).toBeNull();
  });
});

describe('the findings in a letter', () => {
  const finding = (severity: Finding['severity'], from: number, to: number): Finding => ({
    rule: 'K3',
    severity,
    message: '',
    at: [from, to],
  });

  it('cut the text where they begin and end, the graver one on top', () => {
    const runs = splitRuns('0123456789', 0, 10, [finding('warning', 2, 6), finding('error', 4, 8)]);
    expect(runs).toEqual([
      { text: '01', findings: [], severity: null },
      { text: '23', findings: [0], severity: 'warning' },
      { text: '45', findings: [0, 1], severity: 'error' },
      { text: '67', findings: [1], severity: 'error' },
      { text: '89', findings: [], severity: null },
    ]);
  });

  it('mark nothing without a place, in the subject or outside', () => {
    const none = [{ text: '345', findings: [], severity: null }];
    expect(splitRuns('0123456789', 3, 6, [{ rule: 'K11', severity: 'warning', message: '' }])).toEqual(none);
    expect(splitRuns('0123456789', 3, 6, [{ ...finding('error', 3, 5), in: 'subject' }])).toEqual(none);
    expect(splitRuns('0123456789', 3, 6, [finding('error', 6, 9)])).toEqual(none);
  });
});
