import type { Sentence } from '../../src/contracts/index.js';

/** A stretch of a body: a sentence of the draft, or what stands between two. */
export type Stretch = { text: string; sentence?: Sentence };

/** The body in stretches, whole and in order; a sentence that somebody changed is only text. */
export function placeSentences(body: string, sentences: readonly Sentence[]): Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  for (const sentence of sentences) {
    const at = sentence.text === '' ? -1 : body.indexOf(sentence.text, from);
    if (at < 0) continue;
    if (at > from) stretches.push({ text: body.slice(from, at) });
    stretches.push({ text: sentence.text, sentence });
    from = at + sentence.text.length;
  }
  if (from < body.length) stretches.push({ text: body.slice(from) });
  return stretches;
}
