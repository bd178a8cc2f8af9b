import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import type { IncomingHttpHeaders } from 'node:http';
import { startTestServer, type TestServer } from './testing/index.js';

const PROGRAM = 'export const word = "Afterfair";\n';
const FOR_GOOD = 'public, max-age=31536000, immutable';

describe('the files of the client', () => {
  const folder = mkdtempSync(join(tmpdir(), 'afterfair-client-'));
  let house: TestServer;

  beforeAll(async () => {
    for (const name of ['main-ABCDEFGH.js', 'small-ABCDEFGH.js', 'ngsw-worker.js', 'index.html'])
      writeFileSync(join(folder, name), PROGRAM);
    for (const name of ['main-ABCDEFGH.js', 'ngsw-worker.js']) {
      writeFileSync(join(folder, `${name}.br`), brotliCompressSync(PROGRAM));
      writeFileSync(join(folder, `${name}.gz`), gzipSync(PROGRAM));
    }
    const ahead = { '/fair': ['main-ABCDEFGH.js', 'small-ABCDEFGH.js'] };
    writeFileSync(join(folder, 'parts-ahead.json'), JSON.stringify(ahead));
    house = await startTestServer({ clientDir: folder });
  });

  afterAll(async () => {
    await house.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each([
    { accepted: 'gzip, deflate, br, zstd', encoding: 'br', open: brotliDecompressSync },
    { accepted: 'gzip, deflate', encoding: 'gzip', open: gunzipSync },
    { accepted: '', encoding: undefined, open: (bytes: Buffer) => bytes },
  ])('arrive compressed where that is understood: "$accepted"', async ({ accepted, encoding, open }) => {
    const { bytes, headers } = await get(`${house.url}/main-ABCDEFGH.js`, accepted);
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers['content-type']).toMatch(/^text\/javascript/);
    expect(headers.vary).toContain('Accept-Encoding');
    expect(open(bytes).toString()).toBe(PROGRAM);
  });

  it.each([
    { path: '/main-ABCDEFGH.js', age: FOR_GOOD },
    { path: '/small-ABCDEFGH.js', age: FOR_GOOD },
    { path: '/ngsw-worker.js', age: 'no-cache' },
    { path: '/fair/today', age: 'no-cache' },
  ])(
    'are kept for good under a name that changes with them, and asked for again otherwise: $path',
    async ({ path, age }) => {
      const { headers } = await get(house.url + path, 'gzip, br');
      expect(headers['cache-control']).toBe(age);
    },
  );

  it.each(['/fair', '/fair/today', '/fair/today?at=now'])(
    'that a page needs are named before it can ask: %s',
    async (path) => {
      const { headers } = await get(house.url + path, '');
      expect(headers.link).toBe(
        '</main-ABCDEFGH.js>; rel=modulepreload, </small-ABCDEFGH.js>; rel=modulepreload',
      );
    },
  );

  it.each(['/', '/fairness', '/organise', '/main-ABCDEFGH.js', '/api/session'])(
    'that no page needs are not named: %s',
    async (path) => {
      const { headers } = await get(house.url + path, '');
      expect(headers.link).toBeUndefined();
    },
  );
});

/** As it comes over the wire: `fetch` would unpack it. */
function get(url: string, accepted: string): Promise<{ bytes: Buffer; headers: IncomingHttpHeaders }> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { headers: { 'accept-encoding': accepted } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ bytes: Buffer.concat(chunks), headers: response.headers }));
    });
    asked.on('error', reject).end();
  });
}
