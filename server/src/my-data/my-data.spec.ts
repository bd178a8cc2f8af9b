import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { copyFileSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Board, FairDocument, ThreadView } from '@afterfair/shared/contracts';
import { readFairDocument } from '@afterfair/shared/fair-document';
import { uuidv7 } from 'uuidv7';
import { DATABASES, type DataPlace, newDataPlace } from '../testing/databases.js';
import { buildWorld, makeChange, startTestServer, type TestServer, type World } from '../testing/index.js';

const FORMATS = ['json', 'csv', 'ics', 'vcf'];

function bytesOf(dataDir: string): string {
  return readdirSync(dataDir)
    .map((name) => readFileSync(join(dataDir, name), 'latin1'))
    .join('\n');
}

describe.each(DATABASES)('Yours to take and to erase, on %s', (database) => {
  let place: DataPlace;
  let house: TestServer;
  let world: World;
  const take = (format: string) => world.attendee.send<string>('GET', `/api/my-data/${format}`);

  beforeAll(async () => {
    place = await newDataPlace(database);
    house = await startTestServer({ place });
    world = await buildWorld(house);
  });
  afterAll(async () => {
    await house.close();
    await place.remove();
  });

  it('gives a fair document that reads without a fault and holds everything that was noted', async () => {
    const { body, headers } = await take('json');
    expect(headers.get('content-disposition')).toContain('afterfair.json');
    const text = JSON.stringify(body);
    expect(text).toContain(world.noteText);
    const read = readFairDocument(body);
    expect(read.ok ? [] : read.faults).toEqual([]);
    const { employers, attendees, drafts } = body as unknown as FairDocument;
    expect(attendees).toMatchObject([{ name: 'Ines Varga' }]);
    expect(employers.flatMap(({ contacts = [] }) => contacts).map(({ id }) => id)).toEqual([world.contactId]);
    expect(drafts).toMatchObject([{ kind: 'thank-you', state: 'approved' }]);
  });

  it('gives a table, a calendar without a note in it, and cards', async () => {
    const [csv, ics, vcf] = await Promise.all(['csv', 'ics', 'vcf'].map(take));
    expect(csv?.body).toContain('Quayside Instruments,Rosa Lindqvist (Talent Partner),Test Engineer');
    expect(csv?.body).toContain(world.noteText);
    expect(ics?.body).toContain('SUMMARY:Quayside Instruments');
    expect(ics?.body).toContain('DTSTART:20261119T084500Z');
    expect(ics?.body).not.toContain(world.noteText);
    expect(vcf?.body).toContain('FN:Rosa Lindqvist');
    expect(vcf?.body).not.toContain('Per Aas');
  });

  it('knows no other format, and gives nobody another’s', async () => {
    expect((await take('pdf')).status).toBe(404);
    const other = await world.otherAttendee.send<FairDocument>('GET', '/api/my-data/json');
    expect(other.body).toMatchObject({ meetings: [], drafts: [], employers: [] });
  });

  it('erases notes, drafts and queue at once, ends every session, and leaves what the recruiter received', async () => {
    await world.attendee.delete('/api/my-data');
    for (const format of FORMATS) expect((await take(format)).status).toBe(401);
    const thread = await world.recruiter.get<ThreadView>(`/api/recruiter/threads/${world.threadId}`);
    expect(thread.messages).toHaveLength(1);
    const board = await world.organiser.get<Board>(`/api/fairs/${world.fair.id}/board`);
    expect(board).toMatchObject({ meetings: 0 });
    expect((await world.otherAttendee.send('GET', '/api/follow-ups')).status).toBe(200);
  });

  it('leaves no byte of a note in the files of the embedded database', () => {
    expect(bytesOf(place.dataDir)).not.toContain(world.noteText);
  });
});

describe('Yours to take and to erase, when something is still on its way', () => {
  const running: TestServer[] = [];
  let place: DataPlace | null = null;
  const start = async (options: Parameters<typeof startTestServer>[0] = {}): Promise<TestServer> => {
    const started = await startTestServer(options);
    running.push(started);
    return started;
  };
  afterEach(async () => {
    for (const started of running.splice(0)) await started.close();
    await place?.remove();
    place = null;
  });

  it('tells the other devices why they are signed out, so that they erase what they hold', async () => {
    const world = await buildWorld(await start());
    const socket = await world.attendee.connect('attendee');
    const told = new Promise((resolve) => socket.once('session:ended', resolve));
    await world.attendee.delete('/api/my-data');
    expect(await told).toEqual({ reason: 'erased' });
  });

  it('takes no change that arrives after the erasure', async () => {
    const house = await start();
    const world = await buildWorld(house);
    const socket = await world.attendee.connect('attendee');
    const late = makeChange(
      { deviceId: '0'.repeat(16), at: house.clock.now() },
      {
        employerName: 'Too late',
        startedAt: '2026-11-19T08:45:00.000Z',
        notes: { [uuidv7()]: { text: 'late' } },
      },
    );
    // Sent in one breath with the erasure, so that either may be first.
    const [answers] = await Promise.all([
      Promise.allSettled([socket.emitWithAck('meeting:change', late)]),
      world.attendee.delete('/api/my-data'),
    ]);
    expect(answers).toHaveLength(1);
    socket.disconnect();
    const board = await world.organiser.get<Board>(`/api/fairs/${world.fair.id}/board`);
    expect(board).toMatchObject({ meetings: 0 });
  });

  it('erases again what a restored backup brings back', async () => {
    place = await newDataPlace('sqlite');
    const database = join(place.dataDir, 'afterfair.sqlite');
    const before = await start({ place });
    const world = await buildWorld(before);
    await running.pop()?.close();
    copyFileSync(database, `${database}.backup`);

    const erasing = await start({ place, startsAt: '2026-11-20T08:00:00.000Z' });
    await world.attendee.movedTo(erasing.url).delete('/api/my-data');
    await running.pop()?.close();
    for (const suffix of ['-wal', '-shm']) rmSync(`${database}${suffix}`, { force: true });
    copyFileSync(`${database}.backup`, database);
    rmSync(`${database}.backup`);
    expect(bytesOf(place.dataDir)).toContain(world.noteText);

    const restored = await start({ place, startsAt: '2026-11-20T08:00:00.000Z' });
    const answer = await world.attendee.movedTo(restored.url).send('GET', '/api/meetings');
    expect(answer.status).toBe(401);
    expect(bytesOf(place.dataDir)).not.toContain(world.noteText);
  });
});
