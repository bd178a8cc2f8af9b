import { join } from 'node:path';
import { DESK, expect, FIXTURES, goTo, look, PHONE, test } from './stage.js';

/** Steps 1 to 7 of the story that must always work: three people, three browsers, one fair. */
test('a fair, from the set-up link to the reply', async ({ stage }) => {
  const organiser = await stage.person(DESK);
  const attendee = await stage.person(PHONE);
  const recruiter = await stage.person(DESK);
  let joinLink = '';

  await test.step('1. the organiser sets up, creates a fair and imports the employers', async () => {
    await organiser.goto(stage.house.server.setupLink ?? '');
    await look(organiser, 'organiser-setup');
    await organiser.getByLabel('E-mail').fill('organiser@fair.example');
    await organiser.getByLabel('Password').fill('three quiet harbour cranes');
    await organiser.getByRole('button', { name: 'Set up and go on' }).click();

    await organiser.getByRole('link', { name: 'New fair' }).first().click();
    await organiser.getByLabel('Name', { exact: true }).fill('Harbour Career Day');
    await organiser.getByLabel('Time zone').selectOption('Europe/Brussels');
    await organiser.getByLabel('Date').fill('2026-11-19');
    await organiser.getByLabel('Opens').fill('09:00');
    await organiser.getByLabel('Closes').fill('17:00');
    await look(organiser, 'organiser-new-fair');
    await organiser.getByRole('button', { name: 'Create the fair' }).click();

    await organiser.getByRole('link', { name: 'Import employers' }).first().click();
    await organiser.locator('input[type=file]').setInputFiles(join(FIXTURES, 'employers.csv'));
    await expect(organiser.getByRole('heading', { name: 'What would happen' })).toBeVisible();
    await look(organiser, 'organiser-import');
    await organiser.getByRole('button', { name: /^Import \d+ rows$/ }).click();
    await organiser.getByRole('button', { name: 'Undo this import' }).click();
    await expect(organiser.getByText(/The import is undone/)).toBeVisible();
    await organiser.locator('input[type=file]').setInputFiles(join(FIXTURES, 'employers.csv'));
    await organiser.getByRole('button', { name: /^Import \d+ rows$/ }).click();
    await expect(organiser.getByText(/The last import, .*, wrote \d+ employers/)).toBeVisible();
    await organiser.getByRole('link', { name: 'To the fair' }).click();
    await organiser.getByRole('button', { name: 'Open the fair' }).click();
    await expect(organiser.getByRole('heading', { name: 'The fair is running' })).toBeVisible();
    await look(organiser, 'organiser-console');
    joinLink = await organiser.getByLabel('Link').inputValue();
  });

  await test.step('2. an attendee joins with a name and languages, without a password', async () => {
    await attendee.goto(joinLink);
    await look(attendee, 'attendee-join');
    await attendee.getByLabel('Your name').fill('Ines Varga');
    await attendee.getByRole('button', { name: 'Join' }).click();
    await expect(attendee.getByText('Tidemark Sensors')).toBeVisible();
    await look(attendee, 'attendee-employers');
  });

  await test.step('3. each meeting is logged in a line or two, with the network gone as well', async () => {
    await attendee.getByRole('button', { name: 'Log a meeting with Tidemark Sensors' }).click();
    await attendee.getByRole('button', { name: 'Add Lieve Maes' }).click();
    const note = attendee.getByRole('textbox', { name: 'Note' });
    await note.fill('the new calibration hall in Ostend');
    await note.press('Enter');
    await attendee.getByRole('radio', { name: 'Fit', exact: true }).check();
    await note.fill('two years of firmware tests in a student racing team');
    await note.press('Enter');
    await attendee.getByRole('radio', { name: 'Interest 4 of 5' }).check();
    await attendee.getByLabel('Position').selectOption({ label: 'Firmware Engineer' });
    await expect(attendee.getByText('saved', { exact: true })).toBeVisible();
    await look(attendee, 'attendee-meeting');
    await attendee.getByRole('button', { name: 'Save + next' }).click();

    await attendee.getByRole('button', { name: 'Log a meeting with Kestrel Hydro' }).click();
    await attendee.context().setOffline(true);
    await attendee.getByRole('button', { name: 'Add Sigrid Fossheim' }).click();
    await note.fill('she laughed at my accent');
    await note.press('Enter');
    await expect(attendee.getByText(/on this device/i).first()).toBeVisible();
    await look(attendee, 'attendee-meeting-offline');
    await attendee.context().setOffline(false);
    await expect(attendee.getByText('saved', { exact: true })).toBeVisible({ timeout: 30_000 });
    await attendee.getByRole('button', { name: 'Save + next' }).click();
    await goTo(attendee, 'Today');
    await expect(attendee.getByRole('link', { name: 'Open the meeting with Kestrel Hydro' })).toBeVisible();
    await look(attendee, 'attendee-today');
  });

  await test.step('3. a second device shows what the first one logged', async () => {
    await goTo(attendee, 'Settings');
    await look(attendee, 'attendee-settings');
    await attendee.getByRole('button', { name: 'Show a code' }).click();
    const tablet = await stage.person({ width: 768, height: 1024 });
    await tablet.goto(
      `/pair/${await attendee
        .locator('strong')
        .filter({ hasText: /^[A-Z2-9]{8}$/ })
        .innerText()}`,
    );
    await tablet.getByRole('button', { name: 'Bring this device in' }).click();
    await goTo(tablet, 'Today');
    await expect(tablet.getByText('Tidemark Sensors')).toBeVisible();
    await look(tablet, 'tablet-today');
  });

  await test.step('4. the organiser’s board shows counts, and no small ones', async () => {
    await organiser.getByRole('link', { name: 'Live board' }).first().click();
    await expect(organiser.getByText('fewer than 5').first()).toBeVisible();
    await look(organiser, 'organiser-board');
  });

  await test.step('5. the fair ends and the batch is made', async () => {
    await stage.liveOnTo('2026-11-19T16:00:00.000Z');
    await organiser.getByRole('link', { name: 'Overview' }).click();
    await organiser.getByRole('button', { name: 'End the fair' }).click();
    await organiser.getByRole('button', { name: 'End it and make the follow-ups' }).click();
    await expect(organiser.getByRole('heading', { name: 'The follow-ups are made' })).toBeVisible();
    await goTo(attendee, 'Review');
    await expect(attendee.getByText('Lieve Maes').first()).toBeVisible();
    await look(attendee, 'attendee-review');
  });

  await test.step('6. the attendee sees why each sentence is there, gives words, edits and approves', async () => {
    await attendee.getByRole('link', { name: /Sigrid Fossheim(?!.*Reminder)/ }).click();
    await attendee.getByLabel('How you would say it to them').first().fill('your story of the first turbine');
    await look(attendee, 'attendee-review-words');
    await attendee.getByRole('button', { name: 'Use these words' }).first().click();
    await expect(attendee.getByText(/your story of the first turbine/).first()).toBeVisible();
    await attendee.getByRole('link', { name: 'All letters' }).click();

    await attendee.getByRole('link', { name: /Lieve Maes(?!.*Reminder)/ }).click();
    const sentence = attendee.getByRole('button', { name: /calibration hall in Ostend/ }).first();
    await sentence.click();
    await expect(attendee.getByText('Why this sentence?')).toBeVisible();
    await look(attendee, 'attendee-review-letter');
    await attendee.getByRole('button', { name: /^Edit/ }).click();
    const letter = attendee.getByLabel('Letter', { exact: true });
    await letter.fill(`${await letter.inputValue()}\n`.replace('Ostend', 'Ostend harbour'));
    await look(attendee, 'attendee-review-edit');
    await attendee.getByRole('button', { name: 'Save my words' }).click();
    await expect(attendee.getByText('Your own words: sentences no longer show')).toBeVisible();
    await attendee.getByRole('link', { name: 'All letters' }).click();

    await attendee.getByRole('button', { name: /^Approve the 2 that are ready/ }).click();
    await look(attendee, 'attendee-review-approve');
    await attendee.getByRole('button', { name: 'Approve 2 letters' }).click();
    await expect(attendee.getByText('2 letters approved.').first()).toBeVisible();
    await look(attendee, 'attendee-review-approved');
  });

  await test.step('6. nothing leaves before the recipient’s working hours', async () => {
    await stage.liveOnTo('2026-11-20T07:59:00.000Z');
    expect(await stage.house.server.runDue()).toBe(0);
    await stage.liveOnTo('2026-11-20T08:00:00.000Z');
    expect(await stage.house.server.runDue()).toBe(2);
    await expect(attendee.getByRole('heading', { name: /Sent/ })).toBeVisible();
    await look(attendee, 'attendee-review-sent');
  });

  await test.step('7. the recruiter reads it by a personal link and answers; the attendee sees the answer', async () => {
    await organiser.getByRole('link', { name: 'Employers', exact: true }).first().click();
    await expect(organiser.getByRole('link', { name: /Tidemark Sensors/ })).toBeVisible();
    await look(organiser, 'organiser-employers');
    await organiser.getByRole('link', { name: /Tidemark Sensors/ }).click();
    await organiser.getByRole('button', { name: 'Make their inbox link' }).first().click();
    const link = organiser.getByLabel('Inbox link of Lieve Maes');
    await expect(link).toHaveValue(/inbox-of#/);
    await look(organiser, 'organiser-employer');
    await recruiter.goto(await link.inputValue());
    await recruiter.getByRole('link', { name: /Ines Varga/ }).click();
    await expect(recruiter.getByText(/calibration hall in Ostend harbour/)).toBeVisible();
    await look(recruiter, 'recruiter-thread');
    await goTo(attendee, 'Inbox');
    await look(attendee, 'attendee-inbox');
    await recruiter
      .getByLabel('Answer Ines Varga')
      .fill('Thank you, Ines. Could you visit us on 3 December?');
    await recruiter.getByRole('button', { name: 'Send the answer' }).click();
    await expect(attendee.getByText(/Could you visit us on 3 December/)).toBeVisible();
    await attendee.getByRole('link', { name: /Lieve Maes/ }).click();
    await expect(attendee.getByRole('list').getByText(/visit us on 3 December/)).toBeVisible();
    await look(attendee, 'attendee-thread');
  });
});
