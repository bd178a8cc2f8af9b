import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { startTestServer } from '@afterfair/server/testing';
import { PROTOCOL_HEADER, PROTOCOL_VERSION } from '@afterfair/shared/contracts';
import { CLIENT_DIR, expect, look, PHONE, Stage, test } from './stage.js';
import { joinAndInstall, linesOf, logMeeting, onServer, openFair } from './open-fair.js';

/** Puts a newer version of the client into the place of the old one, as a deployment does. */
async function deploy(clientDir: string): Promise<void> {
  const page = join(clientDir, 'index.html');
  const text = (await readFile(page, 'utf8')).replace('</head>', '<meta name="version" content="2"/></head>');
  await writeFile(page, text);
  const list = join(clientDir, 'ngsw.json');
  const manifest = JSON.parse(await readFile(list, 'utf8')) as { hashTable: Record<string, string> };
  manifest.hashTable['/index.html'] = createHash('sha1').update(text).digest('hex');
  await writeFile(list, JSON.stringify(manifest));
}

interface OwnClient {
  clientDir: string;
  house: Awaited<ReturnType<typeof openFair>>;
  page: Page;
}

/** Plays with an attendee who has installed a copy of the client, which a story may put a newer one in place of. */
async function onOwnClient(browser: Browser, play: (own: OwnClient) => Promise<void>): Promise<void> {
  const clientDir = await mkdtemp(join(tmpdir(), 'afterfair-client-'));
  await cp(CLIENT_DIR, clientDir, { recursive: true });
  const stage = new Stage(
    await startTestServer({ clientDir, startsAt: '2026-11-19T08:30:00.000Z' }),
    browser,
  );
  try {
    const house = await openFair(stage);
    const page = await stage.person(PHONE);
    await joinAndInstall(page, house);
    await play({ clientDir, house, page });
  } finally {
    await stage.close();
    await rm(clientDir, { recursive: true, force: true });
  }
}

test('a new version waits to be asked for, and loses neither the queue nor the line being written', async ({
  browser,
}) => {
  await onOwnClient(browser, async ({ clientDir, house, page }) => {
    await page.context().setOffline(true);
    await logMeeting(page, house.employers[0] ?? '', 'a line in the queue');
    // From here on files arrive, and changes do not.
    await page.context().route('**/api/**', (route) => route.abort());
    await page.routeWebSocket(/socket\.io/, (socket) => socket.close());
    await page.context().setOffline(false);
    await deploy(clientDir);
    await page.reload();
    await expect(page.getByText('A new version of Afterfair is ready.')).toBeVisible({ timeout: 30_000 });
    await page.getByRole('button', { name: `Log a meeting with ${house.employers[1]}` }).click();
    await look(page, 'app-update');
    await page.getByRole('textbox', { name: 'Note' }).fill('the line being written');
    const loaded = page.waitForEvent('load');
    await page.getByRole('button', { name: 'Use it now' }).click();
    await loaded;
    await expect(page.locator('meta[name=version]')).toHaveCount(1);
    await expect(page.getByText(/changes not sent yet/).filter({ visible: true })).toBeVisible();

    await page.context().unroute('**/api/**');
    const again = await page.context().newPage();
    await page.close();
    await again.goto('/fair/employers');
    await expect
      .poll(async () => linesOf(await onServer(again)), { timeout: 40_000 })
      .toEqual(['a line in the queue', 'the line being written']);
  });
});

test('a server too new is said kindly: nothing is lost, the queue is kept, and is sent after the update', async ({
  browser,
}) => {
  await onOwnClient(browser, async ({ clientDir, house, page }) => {
    // From here on the page names a version that the server no longer speaks.
    let isTooOld = true;
    await page.context().route('**/api/**', async (route) => {
      const headers = { ...route.request().headers() };
      if (isTooOld && PROTOCOL_HEADER in headers) headers[PROTOCOL_HEADER] = '0';
      await route.continue({ headers });
    });
    await page.context().routeWebSocket(/socket\.io/, (socket) => {
      const server = socket.connectToServer();
      socket.onMessage((message) => {
        const handshake = String(message).replace(`"protocol":${PROTOCOL_VERSION}`, '"protocol":0');
        server.send(isTooOld ? handshake : message);
      });
    });
    await page.reload();
    await expect(page.getByText(/The server has a newer Afterfair than this page/)).toBeVisible();
    await logMeeting(page, house.employers[0] ?? '', 'a line for the new server');
    await page.getByRole('button', { name: `Log a meeting with ${house.employers[1]}` }).click();
    await page.getByRole('textbox', { name: 'Note' }).fill('the line being written');
    await expect(page.getByText('saved on this device')).toBeVisible();
    await look(page, 'server-too-new');
    expect(await onServer(page)).toEqual([]);

    await deploy(clientDir);
    isTooOld = false;
    const loaded = page.waitForEvent('load');
    await page.getByRole('button', { name: 'Load again' }).click();
    await loaded;
    await expect(page.locator('meta[name=version]')).toHaveCount(1);
    await expect(page.getByText(/The server has a newer Afterfair/)).toHaveCount(0);
    await expect(page.getByRole('textbox', { name: 'Note' })).toHaveValue('the line being written');
    await expect
      .poll(async () => linesOf(await onServer(page)), { timeout: 40_000 })
      .toEqual(['a line for the new server', 'the line being written']);
  });
});
