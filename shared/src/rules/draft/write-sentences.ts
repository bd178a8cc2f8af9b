import type { Sentence } from '../../contracts/index.js';
import type { LetterFacts } from './facts.js';
import type { Choose, LanguagePack } from './language-pack.js';
import type { ChosenMaterial } from './material.js';

/** Every sentence of a thank-you in the order of D2. */
export function writeSentences(
  pack: LanguagePack,
  facts: LetterFacts,
  chosen: ChosenMaterial,
  sentAt: string,
  choose: Choose,
): Sentence[] {
  return [
    pack.greeting(facts),
    pack.thanks(facts, choose),
    ...(facts.late ? [pack.late(choose)] : []),
    ...pack.reference(chosen.points, choose),
    ...(chosen.fit ? [pack.fit(chosen.fit, choose)] : []),
    ...(chosen.clarify ? [pack.clarify(chosen.clarify, choose)] : []),
    ...(chosen.unsaid ? [pack.unsaid(chosen.unsaid, choose)] : []),
    ...(chosen.promise ? [pack.promise(chosen.promise, sentAt, choose)] : []),
    pack.interest(facts, choose),
    pack.nextStep(facts, choose),
    pack.reach(facts, choose),
    ...pack.closing(facts, choose),
  ];
}
