import { uuidv7 } from 'uuidv7';
import type { Employer, FairView, FollowUpsView, ReviewStep, ThreadCard } from '@afterfair/shared/contracts';
import { ask, type Caller } from './caller.js';
import { makeChange } from './changes.js';
import { becomeOrganiser, createFair, enterAsRecruiter, joinFair } from './people.js';
import type { TestServer } from './test-server.js';

/** A fair after its end with everybody in it, and an organiser who has nothing to do with it. */
export interface World {
  fair: FairView;
  employer: Employer;
  /** The contact who was met, and one who was not. */
  contactId: string;
  otherContactId: string;
  /** The note of the meeting; nobody but the attendee may ever see these words. */
  noteText: string;
  step: ReviewStep;
  threadId: string;
  nobody: Caller;
  attendee: Caller;
  otherAttendee: Caller;
  recruiter: Caller;
  otherRecruiter: Caller;
  organiser: Caller;
  otherOrganiser: Caller;
}

/** The attendee's own words, which stand in no message. */
export const PRIVATE_NOTE = 'she looked bored, quite rude actually';
const SAID = 'the new calibration line in the harbour hall';

/** Builds the world through the server's own doors; the clock ends at the moment when the message was delivered. */
export async function buildWorld(house: TestServer): Promise<World> {
  const organiser = house.caller();
  await becomeOrganiser(organiser, house.server.setupLink ?? '', 'organiser@fair.example');
  const otherOrganiser = house.caller();
  const { url } = await organiser.post<{ url: string }>('/api/organiser/invitations');
  await becomeOrganiser(otherOrganiser, url, 'other@fair.example');
  await createFair(otherOrganiser);

  const fair = await createFair(organiser);
  const employer = await organiser.post<Employer>(`/api/fairs/${fair.id}/employers`, {
    name: 'Quayside Instruments',
    country: 'BE',
    positions: [{ title: 'Test Engineer' }],
    contacts: [{ name: 'Rosa Lindqvist', title: 'Talent Partner' }, { name: 'Per Aas' }],
  });
  const [contactId = '', otherContactId = ''] = employer.contacts.map(({ id }) => id);

  const attendee = house.caller();
  const { deviceId } = await joinFair(attendee, fair.joinCode, 'Ines Varga');
  await attendee.patch('/api/attendee', { email: 'ines@mail.example' });
  const otherAttendee = house.caller();
  await joinFair(otherAttendee, fair.joinCode, 'Tomas Lind');

  house.clock.advanceTo('2026-11-19T09:00:00.000Z');
  const socket = await attendee.connect('attendee');
  const logged = await ask(
    socket,
    'meeting:change',
    makeChange(
      { deviceId, at: house.clock.now() },
      {
        employerId: employer.id,
        positionId: employer.positions[0]?.id ?? null,
        startedAt: '2026-11-19T08:45:00.000Z',
        endedAt: '2026-11-19T08:55:00.000Z',
        people: { [contactId]: { removed: false } },
        notes: {
          [uuidv7()]: { kind: 'point', text: SAID, say: SAID },
          [uuidv7()]: { kind: 'point', text: PRIVATE_NOTE },
        },
      },
    ),
  );
  socket.disconnect();
  if (!logged.ok) throw new Error(`The meeting was refused: ${logged.problem.code}.`);

  house.clock.advanceTo('2026-11-19T16:00:00.000Z');
  await organiser.post(`/api/fairs/${fair.id}/end`);
  const { steps } = await attendee.get<FollowUpsView>('/api/follow-ups');
  const step = steps.find(({ contact }) => contact.id === contactId);
  if (!step) throw new Error('The batch has no step for the contact who was met.');
  await attendee.post('/api/follow-ups/approve', { items: [{ stepId: step.id, textHash: step.textHash }] });
  house.clock.advanceTo('2026-11-20T08:00:00.000Z');
  await house.server.runDue();
  const [thread] = await attendee.get<ThreadCard[]>('/api/threads');
  if (!thread) throw new Error('The approved message was not delivered.');

  const recruiter = house.caller();
  await enterAsRecruiter(organiser, recruiter, { fairId: fair.id, contactId });
  const otherRecruiter = house.caller();
  await enterAsRecruiter(organiser, otherRecruiter, { fairId: fair.id, contactId: otherContactId });
  return {
    fair,
    employer,
    contactId,
    otherContactId,
    noteText: PRIVATE_NOTE,
    step,
    threadId: thread.id,
    nobody: house.caller(),
    attendee,
    otherAttendee,
    recruiter,
    otherRecruiter,
    organiser,
    otherOrganiser,
  };
}
