import { cleanName } from '../text/index.js';
import { foldName } from './fold-name.js';

/** Whose names stand around a letter: persons and companies the attendee met. */
export interface NamesAround {
  persons: readonly string[];
  companies: readonly string[];
}

const SHORTEST_NAME = 3;

/** Names folded, whole and (of persons) word by word: a note that holds one speaks of somebody (D10, K2). */
export function namesAround(around: NamesAround): Set<string> {
  const persons = around.persons.map((name) => foldName(cleanName(name)));
  const words = persons
    .flatMap((name) => name.split(/[\s-]+/u))
    .filter((word) => word.length >= SHORTEST_NAME);
  return new Set([...persons, ...words, ...around.companies.map((name) => foldName(cleanName(name)))]);
}
