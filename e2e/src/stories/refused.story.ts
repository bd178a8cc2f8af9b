import type { Employer } from '@afterfair/shared/contracts';
import { goOn, joinAndInstall, keepLine, linesOf, onServer, openFair } from './open-fair.js';
import { expect, goTo, look, PHONE, test } from './stage.js';

test('what the organiser takes off the list while a phone is away costs no word, and is said', async ({
  stage,
}) => {
  const house = await openFair(stage);
  const page = await stage.person(PHONE);
  await joinAndInstall(page, house);
  const [gone = '', changed = ''] = house.employers;
  await page.context().setOffline(true);
  await page.getByRole('button', { name: `Log a meeting with ${gone}` }).click();
  await page.getByRole('button', { name: 'Add Rosa of Ostend' }).click();
  await keepLine(page, 'the crane in the old dock');
  await goOn(page);
  await page.getByRole('button', { name: `Log a meeting with ${changed}` }).click();
  await page.getByLabel('Position').selectOption('Test Engineer');
  await keepLine(page, 'the new test tank');
  await goOn(page);

  const path = `/api/fairs/${house.fair.id}/employers`;
  const list = await house.organiser.get<Employer[]>(path);
  const idOf = (name: string) => list.find((employer) => employer.name === name)?.id;
  await house.organiser.delete(`${path}/${idOf(gone)}`);
  await house.organiser.put(`${path}/${idOf(changed)}`, { name: changed, country: 'BE' });
  await page.context().setOffline(false);

  await expect(page.getByText(/not sent yet/)).toHaveCount(0, { timeout: 40_000 });
  await expect(page.getByText(/is no longer on the list. Your meeting stays/)).toBeVisible();
  await goTo(page, 'Today');
  await expect(page.getByText(gone, { exact: true })).toBeVisible();
  const meetings = await onServer(page);
  expect(linesOf(meetings)).toEqual(['the crane in the old dock', 'the new test tank']);
  expect(meetings.map(({ fields }) => fields.employerName?.value)).toContain(gone);
  const people = meetings.flatMap((meeting) => Object.values(meeting.people));
  expect(people.map(({ name }) => name?.value)).toEqual(['Rosa of Ostend']);

  await page.getByRole('link', { name: '1 needs attention' }).click();
  const refused = page.getByRole('region', { name: 'Needs attention' });
  await expect(refused.getByText(/The fair has no such position/)).toBeVisible();
  await look(page, 'refused');
  await refused.getByRole('button', { name: 'Give it up' }).click();
  await expect(refused).toHaveCount(0);
  await goTo(page, 'Today');
  await expect(page.getByText('the new test tank')).toBeVisible();
});
