import type { Finding } from '../../contracts/index.js';
import { asksTooEarly } from './asks-too-early.js';
import { boilerplate } from './boilerplate.js';
import { channelLimits } from './channel-limits.js';
import { claimWithoutNote } from './claim-without-note.js';
import { forbiddenStep } from './forbidden-step.js';
import { interestMissing } from './interest-missing.js';
import { lengthOutside } from './length-outside.js';
import { missingAttachment } from './missing-attachment.js';
import { momentOff } from './moment-off.js';
import { namesMissing } from './names-missing.js';
import { noDecisionDate } from './no-decision-date.js';
import { noWayToReach } from './no-way-to-reach.js';
import { nothingSpecific } from './nothing-specific.js';
import { otherNames } from './other-names.js';
import { placeholderLeft } from './placeholder-left.js';
import { privateLeak } from './private-leak.js';
import { privateNote } from './private-note.js';
import { pushingTone } from './pushing-tone.js';
import type { Check, TextUnderCheck } from './text-under-check.js';
import { thanksLate } from './thanks-late.js';
import { wrongLanguage } from './wrong-language.js';

/** Every check, K1 to K21, in the order of section 7; K14 sits behind a port. */
const CHECKS: readonly Check[] = [
  namesMissing,
  otherNames,
  placeholderLeft,
  nothingSpecific,
  privateLeak,
  claimWithoutNote,
  channelLimits,
  forbiddenStep,
  thanksLate,
  interestMissing,
  lengthOutside,
  pushingTone,
  boilerplate,
  noWayToReach,
  asksTooEarly,
  missingAttachment,
  wrongLanguage,
  momentOff,
  noDecisionDate,
  privateNote,
];

/** What all checks find in a text, in the order of section 7. */
export function checkText(text: TextUnderCheck): Finding[] {
  return CHECKS.flatMap((check) => check(text));
}

export { alike } from './boilerplate.js';
export { mainPart } from './main-part.js';
export { checkWithDictionary, checkWithGrammar } from './spelling/index.js';
export type { GrammarRemark, OpenDictionary, ReadGrammar, WordChecker } from './spelling/index.js';
export type { SpellingPort } from './spelling-port.js';
export type { TextUnderCheck } from './text-under-check.js';
