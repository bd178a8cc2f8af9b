import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type {
  AttendeeSession,
  Employer,
  FairView,
  ImportUndone,
  LastImport,
} from '@afterfair/shared/contracts';
import { DATABASES } from '../../testing/databases.js';
import {
  ask,
  becomeOrganiser,
  type Caller,
  createFair,
  joinFair,
  makeChange,
  startTestServer,
  type TestServer,
} from '../../testing/index.js';

const FIRST = 'employer,country,booth,contact\nTidewell,IE,A1,Ada Moran';
const SECOND = 'employer,country,booth,contact\nTidewell,IE,B7,Finn Lowe\nSalt Works,FR,A2,Bo Kern';
const HOUR = 3_600_000;

describe.each(DATABASES)('An import can be undone, on %s', (database) => {
  let house: TestServer;
  let organiser: Caller;
  let fair: FairView;
  let path: string;
  let before: Employer[];

  const stored = () => organiser.get<Employer[]>(`/api/fairs/${fair.id}/employers`);
  const bring = (csv: string) => organiser.post(path, { csv, dryRun: false });
  const undo = () => organiser.post<ImportUndone>(`${path}/undo`);
  const named = async (name: string) => {
    const found = (await stored()).find((employer) => employer.name === name);
    if (!found) throw new Error(`${name} is not on the list.`);
    return found;
  };

  /** Somebody meets a person of an employer. */
  async function meet({ id, contacts }: Employer, person: string): Promise<void> {
    const attendee = house.caller();
    const { deviceId }: AttendeeSession = await joinFair(attendee, fair.joinCode, 'Ines Varga');
    const socket = await attendee.connect('attendee');
    const contact = contacts.find(({ name }) => name === person)?.id ?? '';
    const met = { employerId: id, startedAt: house.clock.iso(), people: { [contact]: { removed: false } } };
    const answer = await ask(socket, 'meeting:change', makeChange({ deviceId, at: house.clock.now() }, met));
    socket.disconnect();
    expect(answer).toMatchObject({ ok: true });
  }

  beforeEach(async () => {
    house = await startTestServer({ database });
    organiser = house.caller();
    await becomeOrganiser(organiser, house.server.setupLink ?? '', 'olga@fair.example');
    fair = await createFair(organiser);
    path = `/api/fairs/${fair.id}/employers/import`;
    await bring(FIRST);
    before = await stored();
    await bring(SECOND);
  });
  afterEach(() => house.close());

  it('as if it had never been, once', async () => {
    expect(await organiser.get<LastImport>(path)).toEqual({ importedAt: house.clock.iso(), employers: 2 });
    expect(await stored()).toHaveLength(2);
    expect(await undo()).toEqual({ removed: 1, restored: 1, kept: [] });
    expect(await stored()).toEqual(before);
    expect(await organiser.get<LastImport>(path)).toEqual({ importedAt: null, employers: 0 });
    expect((await organiser.refusal('POST', `${path}/undo`)).code).toBe('not-found');
  });

  it('for a day', async () => {
    house.clock.advanceBy(24 * HOUR - 1);
    expect((await organiser.get<LastImport>(path)).employers).toBe(2);
    house.clock.advanceBy(1);
    expect((await organiser.refusal('POST', `${path}/undo`)).code).toBe('not-found');
    expect(await stored()).toHaveLength(2);
  });

  it('but for what was changed since', async () => {
    const salt = await named('Salt Works');
    await organiser.put(`/api/fairs/${fair.id}/employers/${salt.id}`, {
      ...salt,
      id: undefined,
      booth: 'C3',
    });
    expect(await undo()).toEqual({ removed: 0, restored: 1, kept: ['Salt Works'] });
    expect((await named('Salt Works')).booth).toBe('C3');
  });

  it('but for whoever was met since: no meeting loses its name', async () => {
    await meet(await named('Salt Works'), 'Bo Kern');
    await meet(await named('Tidewell'), 'Finn Lowe');
    expect(await undo()).toEqual({ removed: 0, restored: 0, kept: ['Tidewell', 'Salt Works'] });
    expect(await stored()).toHaveLength(2);
  });

  it('also where somebody was met who was there before', async () => {
    await meet(await named('Tidewell'), 'Ada Moran');
    expect(await undo()).toMatchObject({ removed: 1, restored: 1 });
    expect(await stored()).toEqual(before);
  });

  it('and the same file again changes nothing of what can be undone', async () => {
    await bring(SECOND);
    expect(await undo()).toMatchObject({ removed: 1, restored: 1 });
    expect(await stored()).toEqual(before);
  });
});
