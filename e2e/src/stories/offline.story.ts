import { expect, goTo, look, PHONE, test } from './stage.js';
import { goOn, joinAndInstall, keepLine, linesOf, logMeeting, onServer, openFair } from './open-fair.js';

test('the app can be installed, and starts and works with the network gone', async ({ stage }) => {
  const house = await openFair(stage);
  const page = await stage.person(PHONE);
  await joinAndInstall(page, house);
  const session = await page.context().newCDPSession(page);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // A browser that forgets everything afterwards installs nothing, which is all that is left to object to.
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito']);

  await page.context().setOffline(true);
  await page.goto('/');
  await page.goto('/fair/employers');
  await expect(page.getByText(house.employers[2] ?? '')).toBeVisible();
  await page.getByRole('button', { name: `Log a meeting with ${house.employers[0]}` }).click();
  await page.getByRole('button', { name: 'Add Rosa of Ostend' }).click();
  await keepLine(page, 'the crane in the old dock');
  await goOn(page);
  await page.reload();
  await goTo(page, 'Today');
  await expect(page.getByText(house.employers[0] ?? '')).toBeVisible();
  await look(page, 'offline-today');

  await stage.liveOnTo('2026-11-19T16:30:00.000Z');
  await goTo(page, 'Review');
  await expect(page.getByText(/These drafts were made on this device/)).toBeVisible();
  await page.getByRole('link', { name: /Rosa of Ostend(?!.*Reminder)/ }).click();
  await expect(page.getByText(/the crane in the old dock/).first()).toBeVisible();
  await expect(page.getByRole('button', { name: /^Approve/ })).toHaveCount(0);
  await look(page, 'offline-draft');
});

test('a whole fair in airplane mode, then back: every meeting arrives once', async ({ stage }) => {
  const house = await openFair(stage, 10);
  const page = await stage.person(PHONE);
  await joinAndInstall(page, house);
  await page.context().setOffline(true);
  const lines = house.employers.map((name) => `what was said at ${name}`);
  for (const [index, name] of house.employers.entries()) {
    await logMeeting(page, name, lines[index] ?? '');
    // In the middle of the day the browser is started anew.
    if (index === 4) await page.goto('/fair/employers');
  }
  await expect(page.getByText(/^\d+ changes not sent yet$/)).toBeVisible();

  await page.context().setOffline(false);
  await expect(page.getByText(/not sent yet/)).toHaveCount(0, { timeout: 40_000 });
  const meetings = await onServer(page);
  expect(meetings).toHaveLength(house.employers.length);
  expect(linesOf(meetings)).toEqual([...lines].sort());
});

test('a tab killed in the middle of a save leaves the line whole or not at all', async ({ stage }) => {
  const house = await openFair(stage);
  const page = await stage.person(PHONE);
  await joinAndInstall(page, house);
  await page.getByRole('button', { name: `Log a meeting with ${house.employers[0]}` }).click();
  await keepLine(page, 'the first line');
  await expect(page.getByText('saved', { exact: true })).toBeVisible();
  await page.getByRole('textbox', { name: 'Note' }).fill('the line that was being saved');
  const killed = page.waitForEvent('crash');
  const session = await page.context().newCDPSession(page);
  session.send('Page.crash').catch(() => undefined);
  await killed;

  const again = await page.context().newPage();
  await again.goto('/fair/today');
  await again.getByText(house.employers[0] ?? '').click();
  await expect(again.getByRole('button', { name: 'the first line' })).toBeVisible();
  await keepLine(again, 'the line after it');
  await expect(again.getByText('saved', { exact: true })).toBeVisible();
  const texts = linesOf(await onServer(again)).filter((text) => text !== 'the line that was being saved');
  expect(texts).toEqual(['the first line', 'the line after it']);
});

test('two tabs of one browser send each change once and show each other’s', async ({ stage }) => {
  const house = await openFair(stage);
  const left = await stage.person(PHONE);
  await joinAndInstall(left, house);
  const right = await left.context().newPage();
  await right.goto('/fair/employers');
  await expect(right.getByText(house.employers[1] ?? '')).toBeVisible();
  await left.context().setOffline(true);
  await logMeeting(left, house.employers[0] ?? '', 'said in the left tab');
  await logMeeting(right, house.employers[1] ?? '', 'said in the right tab');
  await goTo(left, 'Today');
  await expect(left.getByText(house.employers[1] ?? '')).toBeVisible();
  await left.context().setOffline(false);
  await expect(left.getByText(/not sent yet/)).toHaveCount(0, { timeout: 40_000 });
  expect(linesOf(await onServer(left))).toEqual(['said in the left tab', 'said in the right tab']);
});
