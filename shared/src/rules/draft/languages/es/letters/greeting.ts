import type { Sentence } from '../../../../contracts/index.js';
import type { LetterFacts } from '../../facts.js';

/** Names the person (D3): with "Estimada" or "Estimado" where the gender was given, else with a greeting that has none. */
export function greeting({ addressee }: LetterFacts): Sentence {
  return { text: `${wordsBefore(addressee)} ${addressee}:`, slot: 'greeting', noteIds: [], rule: 'D3' };
}

function wordsBefore(addressee: string): string {
  if (addressee.startsWith('Sra. ')) return 'Estimada';
  return addressee.startsWith('Sr. ') ? 'Estimado' : 'Buenos días,';
}
