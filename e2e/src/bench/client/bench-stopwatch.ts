import type { Page } from '@playwright/test';
import type { Bench } from '../bench.js';
import { percentile } from '../percentile.js';
import { rowOf } from '../row.js';
import { BenchHouse } from './bench-house.js';
import { employerName } from './employer-name.js';
import { Hand } from './hand.js';
import { joinFair } from './join-fair.js';
import { SlowBrowser } from './slow-browser.js';

const MEETINGS = 10;
const BOUND = { ms: 15_000, taps: 4 };
/** Forty letters: ten seconds of typing. */
const LINE = 'new test tank, send my thesis by friday ';

/**
 * How long it takes somebody new to log a meeting, and how many taps: from the first letter of the employer to the
 * search for the next. The pauses of a person are those of the keystroke-level model.
 */
export const benchStopwatch: Bench = async ({ say }) => {
  const house = await BenchHouse.open();
  let browser: SlowBrowser | null = null;
  try {
    browser = await SlowBrowser.launch(house.url);
    const page = await browser.page();
    await joinFair(page, house.fair.joinCode);
    const logged: { ms: number; taps: number }[] = [];
    for (let index = 0; index < MEETINGS; index += 1) {
      logged.push(await browser.slowly(page, () => logOne(page, employerName(index * 37))));
      say(
        `meeting ${index + 1}: ${logged.map(({ ms, taps }) => `${(ms / 1000).toFixed(1)} s, ${taps} taps`).at(-1)}`,
      );
    }
    say(
      `median ${(
        percentile(
          logged.map(({ ms }) => ms),
          0.5,
        ) / 1000
      ).toFixed(1)} s`,
    );
    return [
      rowOf(
        'stopwatch.meeting',
        logged.map(({ ms }) => ms / BOUND.ms),
        'at-most',
        1,
      ),
      rowOf(
        'stopwatch.taps',
        logged.map(({ taps }) => taps / BOUND.taps),
        'at-most',
        1,
      ),
    ];
  } finally {
    await browser?.close();
    await house.close();
  }
};

async function logOne(page: Page, employer: string): Promise<{ ms: number; taps: number }> {
  const hand = new Hand(page);
  const search = page.getByRole('textbox', { name: 'Search employers' });
  const first = page.locator('af-employer-row strong').first();
  const began = performance.now();
  if (!(await search.evaluate((field) => field === document.activeElement))) await hand.tap(search);
  await hand.typeUntil(employer, async () => (await first.textContent())?.trim() === employer);
  await hand.decide();
  await hand.press('Enter');
  const box = page.getByRole('textbox', { name: 'Note' });
  await box.waitFor();
  await hand.type(LINE);
  await hand.tap(page.getByRole('button', { name: 'Add Rosa Maes' }));
  await hand.tap(page.getByRole('radio', { name: 'Interest 4 of 5' }));
  // The focus is in the box still: once for the line, once for the next employer.
  await hand.press('Enter');
  await hand.press('Enter');
  await search.waitFor();
  return { ms: performance.now() - began, taps: hand.taps };
}
