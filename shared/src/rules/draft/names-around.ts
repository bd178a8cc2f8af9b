import { cleanName, remember } from '../text/index.js';
import { foldName } from './fold-name.js';

/** Whose names stand around a letter: persons and companies the attendee met. */
export interface NamesAround {
  persons: readonly string[];
  companies: readonly string[];
}

const SHORTEST_NAME = 3;

/** Names folded, whole and (of persons) word by word: a note that holds one speaks of somebody (D10, K2). */
export function namesAround(around: NamesAround): Set<string> {
  const names = new Set<string>();
  for (const person of around.persons) for (const part of foldedParts(person)) names.add(part);
  for (const company of around.companies) names.add(folded(company));
  return names;
}

const folded = remember((name) => foldName(cleanName(name)));

const foldedParts = remember((person) => {
  const whole = folded(person);
  return [whole, ...whole.split(/[\s-]+/u).filter((word) => word.length >= SHORTEST_NAME)];
});
