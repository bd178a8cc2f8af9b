import {
  LANGUAGES,
  type AttendeeSession,
  type EmployerCard,
  type Language,
} from '@afterfair/shared/contracts';
import type { PreviewFacts, QuickLineFacts, VisibleMeeting } from '@afterfair/shared/rules';

/** Who is typing, about which meeting, and when. */
export interface LineSetting {
  session: AttendeeSession;
  meeting: VisibleMeeting;
  /** `null` when it is not listed. */
  employer: EmployerCard | null;
  /** Unix milliseconds. */
  now: number;
}

/** With what the rules read a line here: first the languages the attendee writes, then those of the fair. */
export function lineFacts({ session: { attendee, fair }, employer, now }: LineSetting): QuickLineFacts {
  const spoken = [...attendee.languages, ...fair.languages].filter(isOurs);
  return {
    languages: spoken.length > 0 ? [...new Set(spoken)] : ['en'],
    now,
    timeZone: fair.timeZone,
    contacts: employer?.contacts ?? [],
    positions: employer?.positions ?? [],
  };
}

/** With what the rules write the sentence of a note here. */
export function previewFacts({ session, meeting, employer, now }: LineSetting): PreviewFacts {
  const people = [...(employer?.contacts ?? []), ...meeting.people];
  return {
    ...(meeting.language !== null && { meetingLanguage: meeting.language }),
    fairLanguages: session.fair.languages,
    attendeeLanguages: session.attendee.languages,
    around: {
      persons: people.map(({ name }) => name).filter((name) => name !== ''),
      companies: [employer?.name ?? meeting.employerName ?? ''].filter((name) => name !== ''),
    },
    at: new Date(now).toISOString(),
  };
}

function isOurs(tag: string): tag is Language {
  return (LANGUAGES as readonly string[]).includes(tag);
}
