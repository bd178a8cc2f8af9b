import type { SpellingPort } from '@afterfair/shared/rules';
import { openChecker } from './open-checker';
import type { SpellingAnswer, SpellingRequest } from './spelling-request';

/** The checkers that were needed so far, each loaded once. */
const checkers = new Map<string, Promise<SpellingPort>>();

addEventListener('message', ({ data }: MessageEvent<SpellingRequest>) => {
  void answer(data).then((told) => postMessage(told));
});

async function answer({ id, language, source, body, known }: SpellingRequest): Promise<SpellingAnswer> {
  try {
    const checker = await checkerOf(language, source);
    return { id, findings: await checker.check(body, known) };
  } catch (error) {
    return { id, fault: error instanceof Error ? error.message : String(error) };
  }
}

function checkerOf(language: string, source: SpellingRequest['source']): Promise<SpellingPort> {
  const known = checkers.get(language);
  if (known) return known;
  const opening = openChecker(language, source);
  checkers.set(language, opening);
  // What could not be loaded is tried again with the next letter.
  opening.catch(() => checkers.delete(language));
  return opening;
}
