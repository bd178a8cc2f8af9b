import type { Sentence } from '../../../../contracts/index.js';
import type { LetterFacts } from '../../facts.js';

const TITLE = /^(?:Madame|Monsieur|Docteure?|Professeure?|Maître) /u;

/** Names the person (D3): the title alone is a greeting in French, a bare name needs one before it. */
export function greeting({ addressee }: LetterFacts): Sentence {
  const text = TITLE.test(addressee) ? `${addressee},` : `Bonjour ${addressee},`;
  return { text, slot: 'greeting', noteIds: [], rule: 'D3' };
}
