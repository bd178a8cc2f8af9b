import type { FairFacts, FairMeeting } from '../../contracts/index.js';
import type { PlannedStep } from '../plan/index.js';
import { cleanName, cleanText } from '../text/index.js';
import type { LetterFacts } from './facts.js';
import type { LanguagePack } from './language-pack.js';
import { webAddress } from './web-address.js';

/** What the letter of a step may speak of besides notes, cleaned. The latest meeting that says something decides. */
export function factsOf(planned: PlannedStep, fair: FairFacts, pack: LanguagePack): LetterFacts {
  const { attendee, contact, employer, meetings, step } = planned;
  const position = latest(meetings, (meeting) => meeting.positionId);
  const title = employer.positions?.find((one) => one.id === position)?.title ?? '';
  const decision = latest(meetings, (meeting) => meeting.decisionBy?.date) ?? '';
  return {
    addressee: pack.addressee(contact),
    attendee: cleanName(attendee.name),
    employer: cleanName(employer.name),
    fair: spokenName(fair.name),
    position: cleanName(title),
    decisionDate: step.kind === 'reminder' || decision > step.window.bestAt.slice(0, 10) ? decision : '',
    outcome: latest(meetings, (meeting) => meeting.outcome?.kind) ?? 'open',
    email: cleanText(attendee.email ?? ''),
    phone: cleanText(attendee.phone ?? ''),
    link: attendee.links?.map((one) => webAddress(one.url)).find((url) => url !== '') ?? '',
    late: step.late,
  };
}

/** A fair is often listed with a remark behind a comma ("…, Thursday"), which nobody would say. */
function spokenName(name: string): string {
  const whole = cleanName(name);
  const spoken = (whole.split(',').at(0) ?? '').trim();
  return spoken.includes(' ') ? spoken : whole;
}

function latest<T>(
  meetings: readonly FairMeeting[],
  read: (meeting: FairMeeting) => T | undefined,
): T | undefined {
  return meetings.map(read).findLast((found) => found !== undefined);
}
