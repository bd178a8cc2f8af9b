import type { Frames, Phrasings } from '../../../pack/index.js';

/** The same frames for all but whole sentences: behind a colon no case is asked for. */
export function sameFor(behindAColon: Phrasings, sentence: Phrasings): Frames {
  return { phrase: behindAColon, clause: behindAColon, fragment: behindAColon, sentence };
}
