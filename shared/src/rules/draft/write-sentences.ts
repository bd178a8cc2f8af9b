import type { Sentence, StepKind } from '../../contracts/index.js';
import type { LetterFacts } from './facts.js';
import type { Choose, LanguagePack } from './language-pack.js';
import type { ChosenMaterial } from './material.js';

/** What decides, besides facts and material, what a letter says. */
export interface Occasion {
  kind: StepKind;
  /** The letter's best moment, ISO 8601. */
  sentAt: string;
  askFeedback: boolean;
}

/** Every sentence of a letter of any kind; `layOut` puts them into the order of D2. */
export function writeSentences(
  pack: LanguagePack,
  facts: LetterFacts,
  chosen: ChosenMaterial,
  occasion: Occasion,
  choose: Choose,
): Sentence[] {
  return [
    pack.greeting(facts),
    ...mainPart(pack, facts, chosen, occasion, choose),
    ...(facts.late ? [pack.late(choose)] : []),
    ...pack.closing(facts, choose),
  ];
}

function mainPart(
  pack: LanguagePack,
  facts: LetterFacts,
  chosen: ChosenMaterial,
  { kind, sentAt, askFeedback }: Occasion,
  choose: Choose,
): Sentence[] {
  const instead = chosen.points.length > 0 ? [] : otherMaterial(pack, chosen, sentAt, choose);
  switch (kind) {
    case 'thank-you':
      return thankYou(pack, facts, chosen, sentAt, choose);
    case 'reminder':
      return [...pack.reminder(facts, chosen.points, choose), ...instead];
    case 'rejection-reply':
      return [...pack.rejectionReply(facts, chosen.points, askFeedback, choose), ...instead];
    case 'keep-in-touch':
      return [...pack.keepInTouch(facts, chosen.points, choose), ...instead];
    case 'promised-item':
      return chosen.promise ? pack.promisedItem(facts, chosen.promise, choose) : [];
  }
}

/** Without a point, a promise or a clarification is what was said in the meeting (D4). */
function otherMaterial(
  pack: LanguagePack,
  { promise, clarify }: ChosenMaterial,
  sentAt: string,
  choose: Choose,
): Sentence[] {
  if (promise) return [pack.promise(promise, sentAt, choose)];
  return clarify ? [pack.clarify(clarify, choose)] : [];
}

function thankYou(
  pack: LanguagePack,
  facts: LetterFacts,
  chosen: ChosenMaterial,
  sentAt: string,
  choose: Choose,
): Sentence[] {
  return [
    pack.thanks(facts, choose),
    ...pack.reference(chosen.points, choose),
    ...(chosen.fit ? [pack.fit(chosen.fit, choose)] : []),
    ...(chosen.clarify ? [pack.clarify(chosen.clarify, choose)] : []),
    ...(chosen.unsaid ? [pack.unsaid(chosen.unsaid, choose)] : []),
    ...(chosen.promise ? [pack.promise(chosen.promise, sentAt, choose)] : []),
    pack.interest(facts, choose),
    pack.nextStep(facts, choose),
    pack.reach(facts, choose),
  ];
}
