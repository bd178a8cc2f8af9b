import type {
  FairAttendee,
  FairContact,
  FairDocument,
  FairEmployer,
  FairMeeting,
  FairNote,
} from '@afterfair/shared/contracts';
import { seededRandom } from '../../faults/seeded-random.js';
import { COMPANY_FIRST, COMPANY_SECOND, PLACES, POSITIONS } from './fair-words.js';
import type { Place } from './fair-words.js';
import { NOTE_POOLS } from './notes/index.js';
import type { PooledNote } from './notes/index.js';

const MINUTE = 60_000;
const OPENS = Date.parse('2026-11-19T08:00:00Z');
const CLOSES = '2026-11-19T16:00:00Z';
/** What one person at a booth manages in a day of eight hours; it also is less than the budget of a day (C5). */
const MEETINGS_OF_A_CONTACT = 45;
const CONTACTS_OF_AN_EMPLOYER = 3;
const MEETING_MINUTES = 10;

/** After the cut of the big fair, when every thank-you is drafted. */
export const AFTER_THE_CUT = '2026-11-19T17:00:00Z';

export interface FairSize {
  attendees: number;
  meetingsEach: number;
}

/**
 * A fair of one day in six languages as big as asked for, the same for the same seed: each meeting with another contact,
 * so that it makes one thank-you, and with a point that can be written about. Without reminders: every step is drafted.
 */
export function bigFair({ attendees, meetingsEach }: FairSize, seed = 1): FairDocument {
  const random = seededRandom(seed);
  const meetings = attendees * meetingsEach;
  const booths = Math.ceil(
    Math.max(meetings / MEETINGS_OF_A_CONTACT, meetingsEach) / CONTACTS_OF_AN_EMPLOYER,
  );
  const employers = Array.from({ length: booths }, (_none, at) => employer(at, random));
  const contacts = employers.flatMap((one) => (one.contacts ?? []).map((contact) => ({ contact, of: one })));
  const people = Array.from({ length: attendees }, (_none, at) => attendee(at, random));
  return {
    version: 1,
    fair: {
      id: 'big-fair',
      name: 'Autumn Career Days',
      timeZone: 'Europe/Brussels',
      days: [{ opensAt: new Date(OPENS).toISOString(), closesAt: CLOSES }],
      languages: PLACES.map(({ language }) => language),
      channels: ['platform'],
      policy: { reminders: { max: 0 } },
    },
    employers,
    attendees: people,
    meetings: people.flatMap((person, place) =>
      Array.from({ length: meetingsEach }, (_none, round) => {
        // Each next attendee begins at the next contact: every contact meets nearly as many as any other.
        const met = at(contacts, place * meetingsEach + round);
        return meeting(person, met.contact, met.of, round, random);
      }),
    ),
  };
}

function employer(number: number, random: () => number): FairEmployer {
  const place = at(PLACES, number);
  const name = `${at(COMPANY_FIRST, number)} ${at(COMPANY_SECOND, Math.floor(number / COMPANY_FIRST.length))}`;
  const round = Math.floor(number / (COMPANY_FIRST.length * COMPANY_SECOND.length));
  return {
    id: `e${number}`,
    name: round === 0 ? name : `${name} ${pick(place.cities, random)}`,
    country: place.country,
    timeZone: place.timeZone,
    positions: [0, 1].map((which) => ({ id: `e${number}p${which}`, title: pick(POSITIONS, random) })),
    contacts: Array.from({ length: CONTACTS_OF_AN_EMPLOYER }, (_none, which) =>
      contact(`e${number}c${which}`, place, random),
    ),
  };
}

function contact(id: string, place: Place, random: () => number): FairContact {
  const name = `${pick(place.firstNames, random)} ${pick(place.lastNames, random)}`;
  return { id, name, title: 'Recruiter', address: { platform: id }, language: place.language };
}

function attendee(number: number, random: () => number): FairAttendee {
  const place = at(PLACES, number);
  const name = `${pick(place.firstNames, random)} ${pick(place.lastNames, random)}`;
  return {
    id: `a${number}`,
    name,
    email: `writer${number}@example.org`,
    phone: `+32 470 55 ${String(number).padStart(5, '0')}`,
    languages: [...new Set([place.language, ...PLACES.map(({ language }) => language)])],
  };
}

function meeting(
  person: FairAttendee,
  met: FairContact,
  of: FairEmployer,
  round: number,
  random: () => number,
): FairMeeting {
  const startedAt = OPENS + round * (MEETING_MINUTES + 5) * MINUTE;
  const language = met.language ?? 'en';
  const dated = random() < 0.5;
  return {
    id: `${person.id}m${round}`,
    attendeeId: person.id,
    employerId: of.id,
    contactIds: [met.id],
    startedAt: new Date(startedAt).toISOString(),
    endedAt: new Date(startedAt + MEETING_MINUTES * MINUTE).toISOString(),
    language,
    interest: 1 + Math.floor(random() * 5),
    notes: notes(`${person.id}m${round}`, language, random),
    ...(random() < 0.75 ? { positionId: at(of.positions ?? [], round).id } : {}),
    ...(dated
      ? { decisionBy: { date: `2026-12-${String(1 + Math.floor(random() * 20)).padStart(2, '0')}` } }
      : {}),
    ...(random() < 0.1 ? { reflection: { workOn: 'slower, and fewer words about the thesis' } } : {}),
  };
}

/** About as many notes of each kind as people really take; the first one has words for the message. */
function notes(id: string, language: string, random: () => number): FairNote[] {
  const pool = NOTE_POOLS[language];
  if (!pool) throw new RangeError(`There are no notes in ${language}.`);
  const filled = (kind: FairNote['kind'], among: readonly PooledNote[], said: boolean): FairNote => {
    const { text, say } = pick(among, random);
    const [city, month, count] = [pick(CITIES, random), pick(pool.months, random), 3 + random() * 28];
    const fill = (words: string): string =>
      words
        .replace('{city}', city)
        .replace('{month}', month)
        .replace('{n}', String(Math.floor(count)));
    const spoken = said && say !== undefined;
    return { id: '', kind, text: fill(text), ...(spoken ? { say: fill(say) } : {}) };
  };
  const taken = [
    filled(
      'point',
      pool.points.filter(({ say }) => say !== undefined),
      true,
    ),
    ...(random() < 0.3 ? [filled('point', pool.points, false)] : []),
    ...(random() < 0.45 ? [filled('fit', pool.fits, random() < 0.5)] : []),
    ...(random() < 0.2 ? [filled('clarify', pool.clarifies, true)] : []),
    ...(random() < 0.2 ? [filled('unsaid', pool.unsaids, random() < 0.5)] : []),
    ...(random() < 0.2 ? [filled('promise', pool.promises, random() < 0.5)] : []),
  ];
  return taken.map((note, place) => ({ ...note, id: `${id}n${place}` }));
}

const CITIES = PLACES.flatMap(({ cities }) => cities);

function pick<T>(among: readonly T[], random: () => number): T {
  return at(among, Math.floor(random() * among.length));
}

/** The one at a place, counting round and round. */
function at<T>(among: readonly T[], place: number): T {
  const found = among[place % among.length];
  if (found === undefined) throw new RangeError('There is nothing to choose from.');
  return found;
}
