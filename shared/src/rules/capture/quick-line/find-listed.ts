import { foldLine } from './fold-line.js';
import type { ListedContact } from './sheet.js';

/** A part of a name shorter than this names nobody. */
const SHORTEST_PART = 3;
const LONGEST_NAME = 160;

/**
 * The listed contact that a folded name means: by the whole name, else by words of it ("schmidt", "a. schmidt") that fit one
 * contact only.
 */
export function findListed(typed: string, contacts: readonly ListedContact[]): ListedContact | null {
  if (typed.length > LONGEST_NAME) return null;
  const wanted = wordsOf(typed);
  if (wanted.length === 0) return null;
  const known = contacts.map((contact) => ({ contact, words: wordsOf(foldLine(contact.name).text) }));
  const whole = known.filter(({ words }) => words.join(' ') === wanted.join(' '));
  if (whole.length > 0) return only(whole);
  if (!wanted.some((word) => word.length >= SHORTEST_PART)) return null;
  return only(known.filter(({ words }) => wanted.every((word) => fits(word, words))));
}

function only(found: readonly { contact: ListedContact }[]): ListedContact | null {
  return found.length === 1 ? (found[0]?.contact ?? null) : null;
}

function wordsOf(name: string): string[] {
  return name.split(/[\s.]+/u).filter((word) => word !== '');
}

function fits(word: string, words: readonly string[]): boolean {
  return words.some((known) => known === word || (word.length === 1 && known.startsWith(word)));
}
