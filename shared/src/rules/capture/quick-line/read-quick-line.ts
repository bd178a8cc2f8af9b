import type { Language, Position } from '../../../contracts/index.js';
import { localDay } from '../../timing/index.js';
import { lineGrammar } from '../words/compile-words.js';
import { findAddresses } from './find-addresses.js';
import { findDecision, findLoneDeadline } from './find-decision.js';
import { findEmails } from './find-emails.js';
import { findInterest } from './find-interest.js';
import { findNotes } from './find-notes.js';
import { findPeople } from './find-people.js';
import { findPosition } from './find-position.js';
import { findPromises } from './find-promises.js';
import { foldLine } from './fold-line.js';
import type { QuickReading } from './quick-reading.js';
import { Sheet } from './sheet.js';
import type { ListedContact } from './sheet.js';
import { splitClauses } from './split-clauses.js';

/** What a line is read with. */
export interface QuickLineFacts {
  /** Tried in this order; the one that the attendee most likely types in first. */
  languages: readonly Language[];
  /** Unix milliseconds: dates are counted from this day. */
  now: number;
  /** IANA name of the fair's zone, in which a day starts and ends. */
  timeZone: string;
  /** Whom the employer lists. */
  contacts: readonly ListedContact[];
  /** The employer's open positions. */
  positions: readonly Position[];
}

/**
 * Reads one hurried line (what a meeting holds, rules.md section 2): whom it is about, what was said, when they
 * decide, what was promised by whom, the position behind `#` and the interest behind `!`. What is not understood stays a
 * point. Never throws on text; work and memory grow with the length of the line.
 */
export function readQuickLine(line: string, facts: QuickLineFacts): QuickReading {
  const folded = foldLine(line);
  const addresses = findAddresses(folded.text);
  const today = localDay(facts.now, facts.timeZone);
  const languages = facts.languages.map((language) => {
    const grammar = lineGrammar(language);
    return { grammar, dates: { language, grammar: grammar.dates, today } };
  });
  const sentences = splitClauses(folded.text, addresses);
  const sheet = new Sheet(folded, languages, facts.contacts, facts.positions, addresses, sentences);
  findInterest(sheet);
  findPosition(sheet);
  findPeople(sheet);
  findDecision(sheet);
  findPromises(sheet);
  findLoneDeadline(sheet);
  findEmails(sheet);
  findNotes(sheet);
  const parts = sheet.parts.sort((a, b) => a.range.start - b.range.start).map(({ part }) => part);
  return { line, parts };
}
