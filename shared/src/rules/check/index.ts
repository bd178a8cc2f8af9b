import type { Finding } from '../../contracts/index.js';
import { channelLimits } from './channel-limits.js';
import { lengthOutside } from './length-outside.js';
import { namesMissing } from './names-missing.js';
import { noWayToReach } from './no-way-to-reach.js';
import { nothingSpecific } from './nothing-specific.js';
import { otherNames } from './other-names.js';
import { placeholderLeft } from './placeholder-left.js';
import type { Check, TextUnderCheck } from './text-under-check.js';

/** Every check, in the order of section 7. */
const CHECKS: readonly Check[] = [
  namesMissing,
  otherNames,
  placeholderLeft,
  nothingSpecific,
  channelLimits,
  lengthOutside,
  noWayToReach,
];

/** What all checks find in a text, in the order of section 7. */
export function checkText(text: TextUnderCheck): Finding[] {
  return CHECKS.flatMap((check) => check(text));
}

export type { TextUnderCheck } from './text-under-check.js';
