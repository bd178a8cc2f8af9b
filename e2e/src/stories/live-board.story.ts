import { Caller, ORGANISER_PASSWORD } from '@afterfair/server/testing';
import { logMeetings } from '../demo/log-meetings.js';
import { Player } from '../demo/player.js';
import { ORGANISER_EMAIL, prepareFair } from '../demo/prepare-fair.js';
import { readDocument } from '../demo/read-document.js';
import { DESK, expect, look, OWN_FAIR, test } from './stage.js';

/** Step 4 with a whole fair: the board moves by itself while everybody logs. */
test('the live board counts a whole fair while it happens', async ({ stage }) => {
  const document = await readDocument(OWN_FAIR);
  const { url } = stage.house;
  const api = new Caller(url);
  const { fair, ids } = await prepareFair(api, stage.house.server.setupLink ?? '', document, () => undefined);
  const players = new Map<string, Player>();
  for (const attendee of document.attendees)
    players.set(attendee.id, await Player.join(url, fair.joinCode, attendee, ids));

  const organiser = await stage.person(DESK);
  await organiser.goto('/organise');
  await organiser.getByLabel('E-mail').fill(ORGANISER_EMAIL);
  await organiser.getByLabel('Password').fill(ORGANISER_PASSWORD);
  await organiser.getByRole('button', { name: 'Sign in' }).click();
  await organiser.getByRole('link', { name: fair.name }).first().click();
  await organiser.getByRole('link', { name: 'Live board' }).first().click();
  await expect(organiser.getByText('No meeting was logged yet.').first()).toBeVisible();

  await logMeetings(players, document.meetings, stage.clock, () => undefined);
  const meetings = organiser.getByText(String(document.meetings.length), { exact: true });
  await expect(meetings.first()).toBeVisible();
  await expect(organiser.getByText(String(players.size), { exact: true }).first()).toBeVisible();
  await look(organiser, 'board');
  for (const { text } of document.meetings.flatMap(({ notes = [] }) => notes))
    expect(await organiser.content()).not.toContain(text);
  for (const player of players.values()) player.leave();
});
