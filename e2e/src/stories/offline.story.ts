import { expect, look, PHONE, test } from './stage.js';
import { joinAndInstall, logMeeting, openFair } from './open-fair.js';

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
  await logMeeting(page, house.employers[0] ?? '', 'the crane in the old dock');
  await page.reload();
  await page.getByRole('link', { name: 'Today' }).click();
  await expect(page.getByText(house.employers[0] ?? '')).toBeVisible();
  await look(page, 'offline-today');
});
