import { expect, it } from '@jest/globals';
import { addressee } from './addressee.js';
import { greeting } from './greeting.js';
import type { LetterFacts } from '../../facts.js';

function greets(contact: { name: string; salutation?: string; language?: string }): string {
  return greeting({ addressee: addressee(contact) } as LetterFacts).text;
}

it.each([
  [{ name: 'Dott.ssa Ludovica Ferrigno', salutation: 'Dott.ssa Ferrigno' }, 'Gentile dott.ssa Ferrigno,'],
  [{ name: 'Massimiliano Dordolo', salutation: 'Dott. Dordolo' }, 'Gentile dott. Dordolo,'],
  [{ name: 'Ulisse Tredicini', salutation: 'Ing. Tredicini' }, 'Gentile Ing. Tredicini,'],
  [{ name: 'Anna Verdi', salutation: 'signora Verdi' }, 'Gentile Sig.ra Verdi,'],
  [{ name: 'Anna Verdi', salutation: 'Gentile Prof. ssa Verdi' }, 'Gentile prof.ssa Verdi,'],
  [{ name: 'Giada Pescarolo', salutation: 'Giada', language: 'it' }, 'Gentile Giada,'],
  [{ name: 'Dott.ssa Ludovica Ferrigno' }, 'Gentile dott.ssa Ludovica Ferrigno,'],
  [{ name: 'Andrea Neri' }, 'Gentile Andrea Neri,'],
  [{ name: 'Anna Schmidt', salutation: 'Frau Schmidt', language: 'de' }, 'Gentile Anna Schmidt,'],
])('D5: addresses %j as "%s"', (contact, text) => {
  expect(greets(contact)).toBe(text);
});
