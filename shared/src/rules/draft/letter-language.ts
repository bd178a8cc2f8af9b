import type { FairAttendee, FairContact, FairFacts, FairMeeting } from '../../contracts/index.js';
import type { LanguagePack } from './language-pack.js';
import { PACKS } from './languages/index.js';

/**
 * The language of a letter (D7): the contact's, else the meeting's, else the fair's in order: the first that the attendee
 * writes and that has a pack; else the first of the attendee's that has one; else English.
 */
export function packFor(
  contact: Pick<FairContact, 'language'>,
  meetings: readonly Pick<FairMeeting, 'language'>[],
  fair: Pick<FairFacts, 'languages'>,
  attendee: Pick<FairAttendee, 'languages'>,
): LanguagePack {
  const wanted = [contact.language, meetings.findLast((one) => one.language)?.language, ...fair.languages];
  const written = wanted.filter((tag) => tag !== undefined && attendee.languages.includes(tag));
  const candidates = [...written, ...attendee.languages];
  return candidates.map((tag) => PACKS.find((pack) => pack.language === tag)).find(Boolean) ?? PACKS[0];
}
