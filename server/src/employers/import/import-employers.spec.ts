import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Employer, type FairView, type ImportReport, LIMITS } from '@afterfair/shared/contracts';
import {
  becomeOrganiser,
  type Caller,
  createFair,
  startTestServer,
  type TestServer,
} from '../../testing/index.js';

const GOOD = 'employer,country,booth,contact\nTidewell,IE,A1,Ada Moran\nSalt Works,France,A2,Bo Kern';
const MIXED = `${GOOD}\n,DE,A3,Nobody`;

describe('Bad input is an answer: importing employers', () => {
  let test: TestServer;
  let organiser: Caller;
  let fair: FairView;
  let path: string;

  beforeAll(async () => {
    test = await startTestServer();
    organiser = test.caller();
    await becomeOrganiser(organiser, test.server.setupLink ?? '', 'olga@fair.example');
    fair = await createFair(organiser);
    path = `/api/fairs/${fair.id}/employers/import`;
  });
  afterAll(() => test.close());

  const stored = () => organiser.get<Employer[]>(`/api/fairs/${fair.id}/employers`);

  it('a dry run says what would happen and writes nothing', async () => {
    const report = await organiser.post<ImportReport>(path, { csv: MIXED, dryRun: true });
    expect(report).toMatchObject({ dryRun: true, committed: false, counts: { new: 2, error: 1 } });
    expect(report.mapping).toContainEqual({ column: 'name', header: 'employer' });
    expect(await stored()).toEqual([]);
  });

  it('is all or nothing: one error keeps the good rows out', async () => {
    const report = await organiser.post<ImportReport>(path, { csv: MIXED, dryRun: false });
    expect(report).toMatchObject({ committed: false, counts: { new: 2, error: 1 } });
    expect(await stored()).toEqual([]);
  });

  it('writes the good rows when the organiser chose so, and the same file again changes nothing', async () => {
    const input = { csv: MIXED, dryRun: false, skipErrors: true };
    expect(await organiser.post<ImportReport>(path, input)).toMatchObject({
      committed: true,
      counts: { new: 2 },
    });
    const first = await stored();
    expect(first.map(({ name, country, contacts }) => [name, country, contacts.length])).toEqual([
      ['Salt Works', 'FR', 1],
      ['Tidewell', 'IE', 1],
    ]);
    const again = await organiser.post<ImportReport>(path, input);
    expect(again).toMatchObject({ committed: true, counts: { new: 0, changed: 0, unchanged: 2, error: 1 } });
    expect(await stored()).toEqual(first);
  });

  it('adds a contact to a stored employer and keeps every id', async () => {
    const before = await stored();
    const csv = 'company,contact,email\nTIDEWELL Ltd,Cy Dunne,cy@tide.example';
    expect(await organiser.post<ImportReport>(path, { csv, dryRun: false })).toMatchObject({
      counts: { changed: 1 },
    });
    const after = (await stored()).find(({ name }) => name === 'Tidewell');
    expect(after?.contacts.map(({ name }) => name)).toEqual(['Ada Moran', 'Cy Dunne']);
    expect(after?.contacts[0]).toEqual(before.find(({ name }) => name === 'Tidewell')?.contacts[0]);
  });

  it('refuses a file without a column of names, one that is too large, and unknown fields', async () => {
    const nameless = await organiser.refusal('POST', path, { csv: 'booth\nA1', dryRun: true });
    expect(nameless).toMatchObject({ code: 'invalid-input', errors: [{ pointer: '/csv' }] });
    const rows = 'x\n'.repeat(LIMITS.importRows + 1);
    expect((await organiser.refusal('POST', path, { csv: `employer\n${rows}`, dryRun: true })).code).toBe(
      'too-large',
    );
    const bytes = 'ä'.repeat(LIMITS.importBytes / 2);
    expect((await organiser.refusal('POST', path, { csv: `employer\n${bytes}`, dryRun: true })).code).toBe(
      'too-large',
    );
    expect(await organiser.refusal('POST', path, { csv: GOOD, dryRun: true, sheet: 1 })).toMatchObject({
      code: 'invalid-input',
      errors: [{ pointer: '/sheet' }],
    });
  });

  it("Nobody else's data: another organiser's fair is not there", async () => {
    const stranger = test.caller();
    const { url } = await organiser.post<{ url: string }>('/api/organiser/invitations');
    await becomeOrganiser(stranger, url, 'otto@fair.example');
    expect((await stranger.refusal('POST', path, { csv: GOOD, dryRun: true })).code).toBe('not-found');
  });
});
