import type { Page } from '@playwright/test';

/** Joins a fair through the page, and stands before its employers. */
export async function joinFair(page: Page, code: string): Promise<void> {
  await page.goto(`/join/${code}`);
  await page.getByLabel('Your name').fill('Ines Varga');
  await page.getByRole('button', { name: 'Join' }).tap();
  await page
    .getByRole('button', { name: /^Log a meeting/ })
    .first()
    .waitFor();
}
