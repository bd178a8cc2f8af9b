import { expect, look, PHONE, test } from './stage.js';
import { joinAndInstall, logMeeting, openFair } from './open-fair.js';

test('two devices edit one note apart: both agree, and the words that lost can be taken back', async ({
  stage,
}) => {
  const house = await openFair(stage);
  const phone = await stage.person(PHONE);
  await joinAndInstall(phone, house);
  await logMeeting(phone, house.employers[0] ?? '', 'the crane');
  await phone.getByRole('link', { name: 'Settings' }).click();
  await phone.getByRole('button', { name: 'Show a code' }).click();
  const code = await phone
    .locator('strong')
    .filter({ hasText: /^[A-Z2-9]{8}$/ })
    .innerText();
  const laptop = await stage.person(PHONE);
  await laptop.goto(`/pair/${code}`);
  await laptop.getByRole('button', { name: 'Bring this device in' }).click();

  for (const page of [phone, laptop]) {
    await page.getByRole('link', { name: 'Today' }).click();
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
});
