import type { Page } from '@playwright/test';
import { goTo } from './stage.js';

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
