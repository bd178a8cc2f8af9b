import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, goTo, look, PHONE, test } from './stage.js';
import { goOn, joinAndInstall, keepLine, linesOf, logMeeting, onServer, openFair } from './open-fair.js';

/** From now on the browser has room, or none. */
function haveRoom(page: Page, room: boolean): Promise<void> {
  return page.evaluate((has) => {
    const table = IDBObjectStore.prototype as IDBObjectStore & { was?: IDBObjectStore['put'] };
    table.was ??= table.put;
    table.put = has
      ? table.was
      : () => {
          throw new DOMException('no room', 'QuotaExceededError');
        };
  }, room);
}

test('a device without room says so, keeps the line on the screen, and saves it once there is room', async ({
  stage,
}) => {
  const house = await openFair(stage);
  const page = await stage.person(PHONE);
  await joinAndInstall(page, house);
  await page.getByRole('button', { name: `Log a meeting with ${house.employers[0]}` }).click();
  await expect(page.getByText('saved', { exact: true })).toBeVisible();
  await haveRoom(page, false);
  const note = page.getByRole('textbox', { name: 'Note' });
  await note.fill('a line there is no room for');
  await note.press('Enter');
  await expect(page.getByText('not saved', { exact: true })).toBeVisible();
  await expect(page.getByText('saved', { exact: true })).toHaveCount(0);
  await expect(page.getByText(/Not saved: this device has no room left/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'a line there is no room for' })).toBeVisible();
  await look(page, 'storage-full');
  await haveRoom(page, true);
  await page.getByRole('button', { name: 'Save + next' }).click();
  await expect(page.getByText(/not saved/)).toHaveCount(0);
  await expect.poll(async () => linesOf(await onServer(page))).toEqual(['a line there is no room for']);
});

test('a browser that stores nothing is told apart from one that saved', async ({ stage }) => {
  const house = await openFair(stage);
  const page = await stage.person(PHONE);
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('not here', 'SecurityError');
    };
  });
  await page.goto(`/join/${house.fair.joinCode}`);
  await page.getByLabel('Your name').fill('Ines Varga');
  await page.getByRole('button', { name: 'Join' }).click();
  await page.getByRole('button', { name: `Log a meeting with ${house.employers[0]}` }).click();
  await expect(page.getByText(/does not let Afterfair store anything/)).toBeVisible();
  await expect(page.getByText(/^saved/)).toHaveCount(0);
});

test('what is yours goes with you, and is erased when you say so', async ({ stage }) => {
  const house = await openFair(stage);
  const page = await stage.person(PHONE);
  await joinAndInstall(page, house);
  await page.getByRole('button', { name: `Log a meeting with ${house.employers[0]}` }).click();
  await page.getByRole('button', { name: 'Add Rosa of Ostend' }).click();
  await keepLine(page, 'the crane in the old dock');
  await goOn(page);
  await expect(page.getByText(/not sent yet/)).toHaveCount(0);
  await goTo(page, 'Settings');
  for (const [name, holds] of [
    ['Everything', 'the crane in the old dock'],
    ['Table', 'the crane in the old dock'],
    ['Calendar', 'BEGIN:VCALENDAR'],
    ['Contacts', 'FN:Rosa of Ostend'],
  ] as const) {
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name, exact: true }).click();
    expect(await readFile(await (await saving).path(), 'utf8')).toContain(holds);
  }

  await page.context().setOffline(true);
  await goTo(page, 'Employers');
  await logMeeting(page, house.employers[1] ?? '', 'not sent so far');
  await goTo(page, 'Settings');
  await page.getByRole('button', { name: 'Sign out of this device' }).click();
  await expect(page.getByText(/have not reached the server/)).toBeVisible();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Keep them as a file' }).click();
  expect(await readFile(await (await saving).path(), 'utf8')).toContain('not sent so far');
  await page.context().setOffline(false);
  await page.getByRole('button', { name: 'Stay' }).click();
  await expect(page.getByText(/not sent yet/)).toHaveCount(0, { timeout: 40_000 });

  await page.getByRole('button', { name: 'Erase everything of mine' }).click();
  await page.getByRole('button', { name: 'Erase everything now' }).click();
  await expect(page.getByText('Please type the word erase.')).toBeVisible();
  await look(page, 'erase');
  await page.getByLabel(/Type “erase” to go on/).fill('Erase');
  await page.getByRole('button', { name: 'Erase everything now' }).click();
  await expect(page.getByText(/Everything of yours was erased/)).toBeVisible();
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  expect(await page.evaluate(() => localStorage.getItem('af-attendee'))).toBeNull();
});
