import type { FairAttendee, FairContact, FairFacts, FairMeeting } from '../../contracts/index.js';
import type { LanguagePack } from './language-pack.js';
import { PACKS } from './languages/index.js';

type Parties = [
  contact: Pick<FairContact, 'language'>,
  meetings: readonly Pick<FairMeeting, 'language'>[],
  fair: Pick<FairFacts, 'languages'>,
  attendee: Pick<FairAttendee, 'languages'>,
];

/**
 * The languages of a letter in order (D7): the contact's, the meeting's and the fair's, as far as the attendee writes
 * them, then the attendee's own.
 */
export function wantedLanguages(...[contact, meetings, fair, attendee]: Parties): string[] {
  const meeting = meetings.findLast((one) => one.language)?.language;
  const wanted = [contact.language, meeting, ...fair.languages];
  const written = wanted.filter(
    (tag): tag is string => tag !== undefined && attendee.languages.includes(tag),
  );
  return [...written, ...attendee.languages];
}

/** The pack of the first wanted language that has one; English where none has (D7). */
export function packFor(...parties: Parties): LanguagePack {
  const packs = wantedLanguages(...parties).map((tag) => PACKS.find((pack) => pack.language === tag));
  return packs.find((pack) => pack !== undefined) ?? PACKS[0];
}
