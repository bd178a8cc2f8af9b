import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PROTOCOL_HEADER, PROTOCOL_VERSION } from '@afterfair/shared/contracts';
import { startTestServer, type TestServer } from '../testing/index.js';

describe('a server too new is said kindly, over HTTP as over the socket', () => {
  let house: TestServer;

  beforeAll(async () => {
    house = await startTestServer();
  });
  afterAll(() => house.close());

  it.each([
    [String(PROTOCOL_VERSION), 200],
    [undefined, 200],
    [String(PROTOCOL_VERSION + 1), 400],
    ['0', 400],
    ['', 400],
    ['one', 400],
  ])('a client of version %p is answered %p', async (version, status) => {
    const headers = version === undefined ? {} : { [PROTOCOL_HEADER]: version };
    const response = await fetch(`${house.url}/api/session`, { headers });
    expect(response.status).toBe(status);
    if (status === 400) expect(await response.json()).toMatchObject({ code: 'version-unsupported' });
  });
});
