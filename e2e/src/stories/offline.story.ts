import type { Page } from '@playwright/test';
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

test('a tab killed in the middle of a save takes no word with it, and leaves no half of a change', async ({
  stage,
}) => {
  const house = await openFair(stage);
  const page = await stage.person(PHONE);
  const words = 'the line that was being saved';
  let told = (): void => undefined;
  const stopped = new Promise<void>((resolve) => (told = resolve));
  await page.exposeFunction('standsStill', () => told());
  await page.addInitScript(stopAfterTheChange, words);
  await joinAndInstall(page, house);
  await page.getByRole('button', { name: `Log a meeting with ${house.employers[0]}` }).click();
  await keepLine(page, 'the first line');
  await expect(page.getByText('saved', { exact: true })).toBeVisible();
  const session = await page.context().newCDPSession(page);
  const killed = page.waitForEvent('crash');
  await page.getByRole('textbox', { name: 'Note' }).fill(words);
  await stopped;
  session.send('Page.crash').catch(() => undefined);
  await killed;

  const again = await page.context().newPage();
  await again.goto('/fair/today');
  await again.getByText(house.employers[0] ?? '').click();
  await expect(again.getByRole('button', { name: 'the first line' })).toBeVisible();
  await expect(again.getByRole('textbox', { name: 'Note' })).toHaveValue(words);
  await again.getByRole('textbox', { name: 'Note' }).press('Enter');
  await keepLine(again, 'the line after it');
  await expect(again.getByText('saved', { exact: true })).toBeVisible();
  expect(linesOf(await onServer(again))).toEqual(['the first line', 'the line after it', words]);
});

test('who types without a pause and loads the page again finds every word', async ({ stage }) => {
  const house = await openFair(stage);
  const page = await stage.person(PHONE);
  await joinAndInstall(page, house);
  await page.getByRole('button', { name: `Log a meeting with ${house.employers[0]}` }).click();
  const words = 'they lease the test tank and Rosa asks for my notebook';
  await page.getByRole('textbox', { name: 'Note' }).pressSequentially(words, { delay: 40 });
  await page.reload();
  await expect
    .poll(async () => [
      await page.getByRole('textbox', { name: 'Note' }).inputValue(),
      await page.getByRole('button', { name: words }).count(),
    ])
    .toContainEqual(words);
});

test('two tabs of one browser send each change once and show each other’s', async ({ stage }) => {
  const house = await openFair(stage);
  const left = await stage.person(PHONE);
  const sent = changesSent(left);
  await joinAndInstall(left, house);
  const right = await left.context().newPage();
  const sentByRight = changesSent(right);
  await right.goto('/fair/employers');
  await expect(right.getByText(house.employers[1] ?? '')).toBeVisible();
  await left.context().setOffline(true);
  await logMeeting(left, house.employers[0] ?? '', 'said in the left tab');
  await logMeeting(right, house.employers[1] ?? '', 'said in the right tab');
  for (const [tab, employer] of [
    [left, house.employers[1]],
    [right, house.employers[0]],
  ] as const) {
    await goTo(tab, 'Today');
    await expect(tab.getByText(employer ?? '', { exact: true })).toBeVisible();
  }
  await left.context().setOffline(false);
  for (const tab of [left, right])
    await expect(tab.getByText(/not sent yet/)).toHaveCount(0, { timeout: 40_000 });
  expect(linesOf(await onServer(left))).toEqual(['said in the left tab', 'said in the right tab']);
  const ids = [...sent, ...sentByRight];
  expect(ids.length).toBeGreaterThanOrEqual(4);
  expect(ids).toEqual([...new Set(ids)]);
});

/** Ids of the changes that reach the server from a page from now on, by either way, as often as they do. */
function changesSent(page: Page): string[] {
  const ids: string[] = [];
  const read = (text: string) => {
    for (const [, id] of text.matchAll(/"id":"([0-9a-f-]{36})","meetingId"/g)) ids.push(id ?? '');
  };
  page.on('requestfinished', (request) => read(request.postData() ?? ''));
  page.on('websocket', (socket) => socket.on('framesent', ({ payload }) => read(payload.toString())));
  return ids;
}

/** Runs in the page: says so and stands still once a change with these words is stored and its meeting is not. */
function stopAfterTheChange(words: string): void {
  const LONGEST = 1e10;
  for (const way of ['add', 'put'] as const) {
    const store = IDBObjectStore.prototype[way];
    IDBObjectStore.prototype[way] = function (this: IDBObjectStore, ...given: [unknown]) {
      const request = store.apply(this, given);
      if (this.name === 'changes' && JSON.stringify(given[0]).includes(words)) {
        (window as typeof window & { standsStill: () => void }).standsStill();
        for (let turn = 0; turn < LONGEST; turn += 1);
      }
      return request;
    };
  }
}
