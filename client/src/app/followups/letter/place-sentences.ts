import type { Sentence } from '@afterfair/shared/contracts';

export interface PlacedSentence {
  sentence: Sentence;
  /** `[start, end)` in UTF-16 units of the body. */
  start: number;
  end: number;
}

/**
 * Where each sentence of a draft stands in its body. The body is exactly the sentences with white space between
 * them (D2); when it is not, as after an edit, nobody can say which words came from which note, and null says so.
 */
export function placeSentences(body: string, sentences: readonly Sentence[]): PlacedSentence[] | null {
  if (sentences.length === 0) return null;
  const placed: PlacedSentence[] = [];
  let from = 0;
  for (const sentence of sentences) {
    const start = body.indexOf(sentence.text, from);
    if (start === -1 || body.slice(from, start).trim() !== '') return null;
    from = start + sentence.text.length;
    placed.push({ sentence, start, end: from });
  }
  return body.slice(from).trim() === '' ? placed : null;
}
