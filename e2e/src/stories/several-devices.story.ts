import { expect, goTo, look, PHONE, test } from './stage.js';
import { joinAndInstall, openFair } from './open-fair.js';
import { onTwoDevices, pair } from './pair.js';

/** A slot with the second employer of the list, an hour after the stories begin. */
const CALENDAR = `BEGIN:VCALENDAR\r
VERSION:2.0\r
PRODID:-//a fair//a fair//EN\r
BEGIN:VEVENT\r
UID:slot-1@fair.example\r
DTSTAMP:20261101T080000Z\r
DTSTART:20261119T093000Z\r
DTEND:20261119T094000Z\r
SUMMARY:Talk with Quayside Tallinn\r
END:VEVENT\r
END:VCALENDAR\r
`;

test('two devices edit one note apart: both agree, and the words that lost can be taken back', async ({
  stage,
}) => {
  const { phone, laptop } = await onTwoDevices(stage);

  for (const page of [phone, laptop]) {
    await goTo(page, 'Today');
    await page.getByRole('link', { name: /^Open the meeting with/ }).click();
    await page.getByRole('button', { name: 'the crane' }).click();
  }
  await phone.context().setOffline(true);
  const onPhone = phone.getByLabel('Your note, private', { exact: true });
  const onLaptop = laptop.getByLabel('Your note, private', { exact: true });
  await onPhone.fill('the crane in the old dock');
  await onPhone.blur();
  await expect(phone.getByText('saved on this device')).toBeVisible();
  await stage.liveOnTo('2026-11-19T08:31:00.000Z');
  await onLaptop.fill('the crane that lifts ferries');
  await onLaptop.blur();
  await expect(laptop.getByText('saved', { exact: true })).toBeVisible();
  await phone.context().setOffline(false);

  await expect(onPhone).toHaveValue('the crane that lifts ferries', { timeout: 40_000 });
  for (const page of [phone, laptop])
    await expect(page.getByRole('button', { name: /1 earlier version/ })).toBeVisible({ timeout: 40_000 });
  await phone.getByRole('button', { name: /1 earlier version/ }).click();
  await expect(phone.getByText('the crane in the old dock')).toBeVisible();
  await look(phone, 'earlier-version');
  await phone.getByRole('button', { name: 'Take this one back' }).click();
  await expect(onLaptop).toHaveValue('the crane in the old dock');

  await laptop.getByRole('button', { name: 'Delete the note' }).click();
  await phone.getByText('1 note of this device was deleted on another').click();
  await look(phone, 'lost-note');
  await phone.getByRole('button', { name: 'Take it back' }).click();
  await expect(laptop.getByRole('button', { name: 'the crane in the old dock' })).toBeVisible();

  await laptop.getByRole('button', { name: 'Delete this meeting' }).click();
  await expect(phone.getByRole('heading', { name: 'This meeting was deleted' })).toBeVisible();
  await phone.getByRole('button', { name: 'Bring it back' }).click();
  await expect(phone.getByRole('button', { name: 'the crane in the old dock' })).toBeVisible();
});

test('favourites and booked slots come along to the other device, and nothing of them stays after signing out', async ({
  stage,
}) => {
  const house = await openFair(stage);
  const phone = await stage.person(PHONE);
  await joinAndInstall(phone, house);
  const marked = `Favourite: ${house.employers[2]}`;
  await phone.context().setOffline(true);
  await phone.getByRole('button', { name: marked }).click();
  await goTo(phone, 'Today');
  const calendar = { name: 'day.ics', mimeType: 'text/calendar', buffer: Buffer.from(CALENDAR) };
  await phone.getByLabel('Bring your booked slots (.ics)').setInputFiles(calendar);
  await expect(phone.getByText('2 changes not sent yet')).toBeVisible();
  await phone.context().setOffline(false);
  await expect(phone.getByText(/not sent yet/)).toHaveCount(0, { timeout: 40_000 });

  const laptop = await stage.person(PHONE);
  await pair(phone, laptop);
  await laptop.goto('/fair/employers');
  await expect(laptop.getByRole('button', { name: marked, pressed: true })).toBeVisible();
  await goTo(laptop, 'Today');
  await expect(
    laptop.getByRole('button', { name: `Log a meeting with ${house.employers[1]}` }),
  ).toBeVisible();
  // What the laptop takes back is gone from the phone.
  await goTo(laptop, 'Employers');
  await laptop.getByRole('button', { name: marked }).click();
  await goTo(phone, 'Employers');
  await expect(phone.getByRole('button', { name: marked, pressed: false })).toBeVisible();

  await goTo(laptop, 'Settings');
  await laptop.getByRole('button', { name: 'Sign out of this device' }).click();
  await laptop.getByRole('button', { name: 'Sign out', exact: true }).click();
  await expect(laptop.getByText('Nothing of yours is left on this device.')).toBeVisible();
  const left = await laptop.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    small: Object.values(localStorage).join(' '),
  }));
  expect(left.databases.filter((name) => name?.startsWith('afterfair-'))).toEqual([]);
  expect(left.small).not.toContain('Ines');
  expect(left.small).not.toContain('Quayside');
});
