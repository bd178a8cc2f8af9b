import { Caller } from '@afterfair/server/testing';
import type { Page } from '@playwright/test';
import { prepareFair } from '../demo/prepare-fair.js';
import { readDocument } from '../demo/read-document.js';
import { expect, goTo, look, OWN_FAIR, PHONE, test, type Stage } from './stage.js';

/** Somebody who has joined the demonstration's fair on a phone. */
async function attendeeOf(stage: Stage): Promise<Page> {
  const document = await readDocument(OWN_FAIR);
  const api = new Caller(stage.house.url);
  const { fair } = await prepareFair(api, stage.house.server.setupLink ?? '', document, () => undefined);
  const page = await stage.person(PHONE);
  await page.goto(`/join/${fair.joinCode}`);
  await page.getByLabel('Your name').fill('Ines Varga');
  await page.getByRole('button', { name: 'Join' }).click();
  await expect(page.getByText('Brackwater Tidal')).toBeVisible();
  return page;
}

const VCARD =
  'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ada Moor\r\nTITLE:Grid Planner\r\nEMAIL:ada@moor.example\r\nEND:VCARD\r\n';
const SIGNATURE = 'Kind regards\nDr. Jonas Feld\nHead of Recruiting\njonas.feld@brackwater.example';
const CALENDAR = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//fair//EN',
  ...slot('one', '20261119T090000Z', '20261119T091000Z', 'Brackwater Tidal: ten minutes'),
  ...slot('two', '20261119T100000Z', '20261119T101000Z', 'Speed round'),
  'END:VCALENDAR',
  '',
].join('\r\n');

function slot(uid: string, from: string, until: string, title: string): string[] {
  const stamp = 'DTSTAMP:20261101T000000Z';
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    stamp,
    `DTSTART:${from}`,
    `DTEND:${until}`,
    `SUMMARY:${title}`,
    'END:VEVENT',
  ];
}

const file = (name: string, mimeType: string, text: string) => ({
  name,
  mimeType,
  buffer: Buffer.from(text),
});

const chips = (page: Page) => page.locator('af-line-chips button');

test('a meeting is logged with the keyboard alone, at 360 px', async ({ stage }) => {
  const page = await attendeeOf(stage);
  await page.keyboard.press('/');
  await page.keyboard.type('brackw');
  await page.keyboard.press('Enter');
  const box = page.getByRole('textbox', { name: 'Note' });
  await expect(box).toBeFocused();
  await page.keyboard.type(
    'rosalind: the new tidal array off Orkney, decides by Friday week, send notebook by monday !4',
  );
  await expect(chips(page)).toHaveText([/Rosalind/, /27 Nov/, /notebook, Mon/, /4/]);
  // Who was there stays in sight: the page behind the box has not moved.
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await look(page, 'capture-chips');

  // One chip is taken away, and comes back by the undo of the notice.
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(chips(page)).toHaveCount(3);
  await expect(box).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(box).toHaveValue('');
  await expect(page.getByText('the new tidal array off Orkney')).toBeVisible();
  await look(page, 'capture-kept');

  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('textbox', { name: 'Search employers' })).toBeFocused();
  await page.getByRole('link', { name: 'Today' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/send notebook by monday|the new tidal array/).first()).toBeVisible();
});

test('a meeting is logged in four taps, at 360 px', async ({ stage }) => {
  const page = await attendeeOf(stage);
  await page.getByRole('button', { name: 'Log a meeting with Brackwater Tidal' }).click();
  await page
    .getByRole('textbox', { name: 'Note' })
    .pressSequentially('they lease the test tank; decides 4 dec');
  await page.getByRole('button', { name: /Add Rosalind/ }).click();
  await expect(chips(page)).toHaveText([/4 Dec/]);
  await look(page, 'capture-taps');
  await page.getByRole('radio', { name: 'Interest 4 of 5' }).check();
  await page.getByRole('button', { name: 'Save + next' }).click();
  await expect(page.getByText('Meeting with ⁨Brackwater Tidal⁩ saved')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('they lease the test tank')).toBeVisible();
  await expect(page.getByLabel('They decide by')).toHaveValue('2026-12-04');
});

test('the prompts come two minutes before the end, each a tap from its field', async ({ stage }) => {
  const page = await attendeeOf(stage);
  await page.getByRole('button', { name: 'Log a meeting with Brackwater Tidal' }).click();
  await expect(page.getByRole('textbox', { name: 'Note' })).toBeFocused();
  await stage.liveOnTo('2026-11-19T08:38:30.000Z');
  await expect(page.getByRole('button', { name: 'Name and title?' })).toBeVisible();
  await look(page, 'capture-prompts');
  await page.getByRole('button', { name: 'They decide when?' }).click();
  await expect(page.getByLabel('They decide by')).toBeFocused();
  await page.getByRole('button', { name: 'Name and title?' }).click();
  await expect(page.getByLabel('Name', { exact: true })).toBeFocused();
});

test('a card and a signature say who was there', async ({ stage }) => {
  const page = await attendeeOf(stage);
  await page.getByRole('button', { name: 'Log a meeting with Brackwater Tidal' }).click();
  await page.getByRole('button', { name: 'Someone else' }).click();
  await page.getByLabel('vCard file').setInputFiles(file('ada.vcf', 'text/vcard', VCARD));
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Ada Moor');
  await look(page, 'capture-card');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Take Ada Moor away' })).toBeVisible();
  await expect(page.getByText('ada@moor.example')).toBeVisible();

  await page.getByRole('button', { name: 'Someone else' }).click();
  await page.getByRole('button', { name: 'Paste a signature' }).click();
  await page.getByLabel('The signature, as it was copied').fill(SIGNATURE);
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page.getByLabel('Title', { exact: true })).toHaveValue('Head of Recruiting');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByText('Jonas Feld').first()).toBeVisible();

  await page.getByRole('button', { name: 'Someone else' }).click();
  await page.getByLabel('vCard file').setInputFiles(file('x.vcf', 'text/vcard', 'no card at all'));
  await expect(page.getByRole('alert')).toHaveText('There is no contact card in this.');
});

test('a calendar of booked slots prepares the day, and twice the same file nothing twice', async ({
  stage,
}) => {
  const page = await attendeeOf(stage);
  await goTo(page, 'Today');
  const calendar = page.getByLabel('Bring your booked slots (.ics)');
  await calendar.setInputFiles(file('day.ics', 'text/calendar', CALENDAR));
  await expect(page.getByText('2 slots read. 1 is new on your day.')).toBeVisible();
  await look(page, 'capture-schedule');
  await page
    .getByLabel(/With whom is “Speed round”/)
    .selectOption({ label: 'Not on the list: call it “Speed round”' });
  await calendar.setInputFiles(file('day.ics', 'text/calendar', CALENDAR));
  await expect(page.getByText('2 slots read. 0 are new on your day.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Log a meeting with/ })).toHaveCount(2);

  await goTo(page, 'Employers');
  await expect(page.getByRole('heading', { name: 'Next, at 10:00' })).toBeVisible();
  await page.getByRole('button', { name: 'Favourite: Kestrel Rail Systems' }).click();
  await look(page, 'capture-employers');
  await stage.liveOnTo('2026-11-19T08:55:00.000Z');
  await page.getByRole('button', { name: 'Log a meeting with Brackwater Tidal' }).first().click();
  await expect(page.getByText('until 10:10')).toBeVisible();
  await page.getByRole('button', { name: 'Save + next' }).click();
  await goTo(page, 'Today');
  await expect(page.getByText('You met Brackwater Tidal, no note yet')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Log a meeting with/ })).toHaveCount(1);
  await look(page, 'capture-today');
});

test('after some distance one can look back, privately', async ({ stage }) => {
  const page = await attendeeOf(stage);
  for (const name of ['Brackwater Tidal', 'Kestrel Rail Systems']) {
    await page.getByRole('button', { name: `Log a meeting with ${name}` }).click();
    await page.getByRole('button', { name: 'Save + next' }).click();
    await expect(page.getByRole('textbox', { name: 'Search employers' })).toBeFocused();
  }
  await goTo(page, 'Today');
  const today = page.getByRole('navigation').getByRole('link', { name: 'Today' });
  await expect(today).toHaveAttribute('aria-current', 'page');
  await page.getByRole('link', { name: 'Look back' }).click();
  // It is entered from there, so the way back is marked.
  await expect(today).toHaveAttribute('aria-current', 'true');
  await page.getByLabel('What to work on').nth(0).fill('shorter answers about my thesis');
  await page.getByLabel('What to work on').nth(1).fill('my thesis in two sentences');
  await expect(page.getByText('What keeps coming back')).toBeVisible();
  await expect(page.getByText('thesis', { exact: true })).toBeVisible();
  await look(page, 'reflection');
  await today.click();
  await page.getByRole('link', { name: 'What comes next' }).click();
  await expect(page.getByText('not before Thu 26 Nov').first()).toBeVisible();
  await look(page, 'outlook');
});
