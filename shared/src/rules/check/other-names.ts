import type { Finding } from '../../contracts/index.js';
import { Piece, cleanName, findWholeWord, remember } from '../text/index.js';
import { findCompany } from './find-company.js';
import type { FoundName } from './find-company.js';
import { findNameWord } from './find-name-word.js';
import { FORMS_OF_ADDRESS } from './forms-of-address.js';
import { inBodyAndSubject } from './in-body-and-subject.js';
import type { Check, TextUnderCheck } from './text-under-check.js';
import { withoutLegalForm } from './without-legal-form.js';

const SHORTEST_WORD = 2;
const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/**
 * K2: no person or company of another meeting of this attendee, unless they belong to this step's employer too. Whole names
 * count in any case of letters, short ones and a single word of a person's name only as written.
 */
export const otherNames: Check = (text) => {
  // Nearly all names are ruled out by this one look; the rest of the work is for the few that are left.
  const mayStand = (piece: Piece): boolean => piece.mayStandIn(text.body) || piece.mayStandIn(text.subject);
  const persons = text.others.persons.filter((name) => piecesOf(name).some(mayStand)).map(cleanName);
  const companies = text.others.companies.filter((name) => mayStand(calledPiece(name))).map(cleanName);
  if (persons.length + companies.length === 0) return [];
  const own = ownNames(text);
  const isOther = (name: string): boolean => name !== '' && !holds(own, name);
  const wanted: Wanted = {
    persons: persons.filter(isOther),
    words: persons.flatMap(tellingWords).filter(isOther),
    companies: companies.filter((name) => isOther(withoutLegalForm(name))),
  };
  return inBodyAndSubject(text, (where) => named(where, wanted, text.language));
};

interface Wanted {
  /** Whole names. */
  persons: readonly string[];
  /** Single words of them. */
  words: readonly string[];
  companies: readonly string[];
}

const calledPiece = remember((name) => new Piece(withoutLegalForm(cleanName(name))));

/** One of them stands wherever a person's name does, whole or in part. */
const piecesOf = remember((name) => {
  const words = tellingWords(cleanName(name));
  return (words.length > 0 ? words : [cleanName(name)]).map((word) => new Piece(word));
});

/** The words of a name that count without the rest of it. */
function tellingWords(name: string): string[] {
  return name
    .split(/\s+/u)
    .map((word) => word.replace(EDGES, ''))
    .filter(
      (word) =>
        word.length >= SHORTEST_WORD &&
        /^\p{Lu}/u.test(word) &&
        !FORMS_OF_ADDRESS.has(word.toLowerCase().replaceAll('.', '')),
    );
}

function named(text: string, { persons, words, companies }: Wanted, language: string): Finding[] {
  const lower = text.toLowerCase();
  const found = [
    // A name of one word is found as a word.
    ...persons
      .filter((name) => name.includes(' '))
      .map((name) => ({ name, at: findWholeWord(lower, name.toLowerCase()) })),
    ...words.map((name) => ({ name, at: findNameWord(text, name, language) })),
    ...companies.flatMap((name) => findCompany(text, name, language)),
  ].filter(({ at }) => at >= 0);
  return found
    .filter((one, place) => !found.some((other, before) => tells(other, one, before < place)))
    .sort((a, b) => a.at - b.at)
    .map(({ name, at }) => ({
      rule: 'K2',
      severity: 'error',
      message: `${name} belongs to another meeting.`,
      at: [at, at + name.length],
    }));
}

/** Whether one name has the other in it, where it stands; of the same at one place the first tells. */
function tells(one: FoundName, other: FoundName, isFirst: boolean): boolean {
  const isAround = one.at <= other.at && other.at + other.name.length <= one.at + one.name.length;
  return isAround && (one.name.length > other.name.length || isFirst);
}

/** In lower case. */
function ownNames({ employer, contact, attendee, fairName }: TextUnderCheck): string[] {
  return [
    employer.name,
    ...(employer.contacts ?? []).map((one) => one.name),
    ...(employer.positions ?? []).map((one) => one.title),
    contact.salutation ?? '',
    attendee.name,
    fairName,
  ].map((name) => cleanName(name).toLowerCase());
}

function holds(own: readonly string[], name: string): boolean {
  return own.some((one) => findWholeWord(one, name.toLowerCase()) >= 0);
}
