import { becomeOrganiser, Caller, createFair } from '@afterfair/server/testing';
import type { Page } from '@playwright/test';
import type { FairView, MeetingState } from '@afterfair/shared/contracts';
import { readMeeting } from '@afterfair/shared/rules';
import { expect, type Stage } from './stage.js';

/** A fair that is open, with as many employers as are asked for, and its organiser's caller. */
export interface OpenFair {
  fair: FairView;
  organiser: Caller;
  /** By name, in the order of the list. */
  employers: string[];
}

const PLACES = ['Ostend', 'Tallinn', 'Porto', 'Gdynia', 'Turku', 'Malmö', 'Split', 'Cork', 'Bari', 'Rouen'];

/** Opens a fair through the server's own doors; stories of the attendee begin there. */
export async function openFair(stage: Stage, count = 3): Promise<OpenFair> {
  const organiser = new Caller(stage.house.url);
  await becomeOrganiser(organiser, stage.house.server.setupLink ?? '', 'organiser@fair.example');
  const fair = await createFair(organiser);
  const employers = PLACES.slice(0, count).map((place) => `Quayside ${place}`);
  for (const name of employers)
    await organiser.post(`/api/fairs/${fair.id}/employers`, {
      name,
      country: 'BE',
      positions: [{ title: 'Test Engineer' }],
      contacts: [{ name: `Rosa of ${name.split(' ').at(-1)}`, title: 'Talent Partner' }],
    });
  return { fair, organiser, employers };
}

/** Joins through the page, and waits until the app is installed on this device. */
export async function joinAndInstall(page: Page, { fair, employers }: OpenFair): Promise<void> {
  await page.goto(`/join/${fair.joinCode}`);
  await page.getByLabel('Your name').fill('Ines Varga');
  await page.getByRole('button', { name: 'Join' }).click();
  await expect(page.getByText(employers[0] ?? '')).toBeVisible();
  await installed(page);
}

/** Waits until the service worker holds every file of the program. */
export async function installed(page: Page): Promise<void> {
  await page.evaluate(async () => navigator.serviceWorker.ready);
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const manifest = (await (await fetch('/ngsw.json?ngsw-bypass')).json()) as {
          assetGroups: { installMode: string; urls: string[] }[];
        };
        const wanted = manifest.assetGroups.flatMap(({ installMode, urls }) =>
          installMode === 'prefetch' ? urls : [],
        );
        const kept = await Promise.all(wanted.map((url) => caches.match(url, { ignoreVary: true })));
        return kept.filter((file) => file === undefined).length;
      }),
    )
    .toBe(0);
}

/** What the server has of the meetings of whoever is signed in on this page. */
export function onServer(page: Page): Promise<MeetingState[]> {
  return page.evaluate(async () => {
    const answer = await fetch('/api/meetings?after=0', { headers: { 'ngsw-bypass': 'true' } });
    const { meetings } = (await answer.json()) as { meetings: { state: MeetingState }[] };
    return meetings.map(({ state }) => state);
  });
}

/** Every text of a note that is not deleted. */
export function linesOf(meetings: MeetingState[]): string[] {
  return meetings.flatMap((meeting) => readMeeting(meeting).notes.map(({ text }) => text)).sort();
}

/** Types a line to its end; resolves once it is on the device. */
export async function keepLine(page: Page, line: string): Promise<void> {
  const note = page.getByRole('textbox', { name: 'Note' });
  await note.fill(line);
  await note.press('Enter');
  await expect(page.getByRole('button', { name: line })).toBeVisible();
}

/** Ends the meeting; resolves before the employers. */
export async function goOn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save + next' }).click();
  await expect(page.getByRole('textbox', { name: 'Search employers' })).toBeVisible();
}

/** Logs one meeting with one line and goes back to the employers. */
export async function logMeeting(page: Page, employer: string, line: string): Promise<void> {
  await page.getByRole('button', { name: `Log a meeting with ${employer}` }).click();
  await keepLine(page, line);
  await goOn(page);
}
