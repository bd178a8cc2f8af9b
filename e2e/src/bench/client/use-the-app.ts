import type { Page } from '@playwright/test';

/** Ten characters a second: nobody types faster on a phone. */
const KEY_MS = 100;

/** What an attendee does at a fair, again and again: look for somebody, log the talk, look at the day and the letters. */
export async function useTheApp(page: Page, employer: string): Promise<void> {
  const go = (name: string) => page.getByRole('link', { name, exact: true }).tap();
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  await go('Employers');
  const search = page.getByRole('textbox', { name: 'Search employers' });
  await search.tap();
  await search.pressSequentially(employer.toLowerCase().slice(0, 6), { delay: KEY_MS });
  await button(`Log a meeting with ${employer}`).tap();
  await button('Add Rosa Maes').tap();
  const box = page.getByRole('textbox', { name: 'Note' });
  await box.tap();
  await box.pressSequentially('the new test tank, send my thesis by friday, they decide by 4 dec', {
    delay: KEY_MS,
  });
  await page.locator('af-line-chips button').first().tap();
  await button('Keep this note').tap();
  await page.getByRole('radio', { name: 'Interest 4 of 5' }).tap();
  await button('Save + next').tap();
  await search.waitFor();
  await button(/^Favourite: /)
    .first()
    .tap();
  await go('Today');
  await page.getByRole('heading', { name: 'Today' }).waitFor();
  await go('Review');
  await page.getByRole('heading', { name: 'Your follow-ups' }).waitFor();
  await go('Employers');
  await search.waitFor();
}
