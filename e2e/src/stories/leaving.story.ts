import type { Page } from '@playwright/test';
import { joinAndInstall, logMeeting, openFair } from './open-fair.js';
import { onTwoDevices, pair } from './pair.js';
import { expect, goTo, look, PHONE, test } from './stage.js';

const databases = (page: Page) =>
  page.evaluate(async () =>
    (await indexedDB.databases()).map(({ name }) => name).filter((name) => name?.startsWith('afterfair-')),
  );

test('what was erased on one device is gone from the other, which says so', async ({ stage }) => {
  const { phone, laptop } = await onTwoDevices(stage);
  await goTo(laptop, 'Today');
  await expect(laptop.getByRole('link', { name: /^Open the meeting with/ })).toBeVisible();

  await phone.getByRole('button', { name: 'Erase everything of mine' }).click();
  await phone.getByLabel('Type “erase” to go on').fill('erase');
  await phone.getByRole('button', { name: 'Erase everything now' }).click();

  await expect(laptop.getByText('Nothing is left on this one either.')).toBeVisible();
  expect(await databases(laptop)).toEqual([]);
  expect(await laptop.evaluate(() => Object.values(localStorage).join(' '))).not.toContain('Ines');
});

test('what nobody has yet is counted before somebody else comes into the browser', async ({ stage }) => {
  const house = await openFair(stage);
  const phone = await stage.person(PHONE);
  await joinAndInstall(phone, house);
  await phone.context().setOffline(true);
  await logMeeting(phone, house.employers[0] ?? '', 'the crane');
  // Away from the pages that would send it, before the network is back.
  await phone.goto('about:blank');
  await phone.context().setOffline(false);

  const other = await stage.person(PHONE);
  await joinAndInstall(other, house);
  await pair(other, phone);
  await expect(phone.getByRole('alert')).toContainText('made in this browser');
  await look(phone, 'take-over');
  const file = phone.waitForEvent('download');
  await phone.getByRole('button', { name: 'Keep them as a file' }).click();
  expect((await file).suggestedFilename()).toBe('afterfair-not-sent.json');
  const before = await databases(phone);
  expect(before).toHaveLength(1);

  await phone.getByRole('button', { name: 'Go on without them' }).click();
  await expect(phone.getByRole('link', { name: 'Today' })).toBeVisible();
  expect(await databases(phone)).not.toContain(before[0]);
});
