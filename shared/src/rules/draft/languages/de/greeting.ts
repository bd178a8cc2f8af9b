import type { Sentence } from '../../../../contracts/index.js';
import type { LetterFacts } from '../../facts.js';

/**
 * Names the person (D3): "Sehr geehrte" or "Sehr geehrter" only where the form of address says which, else the greeting
 * that suits everybody. It ends in a comma, so the letter goes on in lower case.
 */
export function greeting(facts: LetterFacts): Sentence {
  return {
    text: `${openingFor(facts.addressee)} ${facts.addressee},`,
    slot: 'greeting',
    noteIds: [],
    rule: 'D3',
  };
}

function openingFor(addressee: string): string {
  if (addressee.startsWith('Frau ')) return 'Sehr geehrte';
  return addressee.startsWith('Herr ') ? 'Sehr geehrter' : 'Guten Tag';
}
