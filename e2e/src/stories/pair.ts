import type { Page } from '@playwright/test';
import { joinAndInstall, logMeeting, openFair } from './open-fair.js';
import { goTo, PHONE, type Stage } from './stage.js';

/** Lets a second device in with the code that the first one shows. */
export async function pair(phone: Page, laptop: Page): Promise<void> {
  await goTo(phone, 'Settings');
  await phone.getByRole('button', { name: 'Show a code' }).click();
  const code = await phone
    .locator('strong')
    .filter({ hasText: /^[A-Z2-9]{8}$/ })
    .innerText();
  await laptop.goto(`/pair/${code}`);
  await laptop.getByRole('button', { name: 'Bring this device in' }).click();
}

/** An attendee with one meeting on two devices, at an open fair. */
export async function onTwoDevices(stage: Stage): Promise<{ phone: Page; laptop: Page }> {
  const house = await openFair(stage);
  const phone = await stage.person(PHONE);
  await joinAndInstall(phone, house);
  await logMeeting(phone, house.employers[0] ?? '', 'the crane');
  const laptop = await stage.person(PHONE);
  await pair(phone, laptop);
  return { phone, laptop };
}
