import type { Bench, BenchOptions } from '../bench.js';
import { inTurn } from '../in-turn.js';
import { percentile } from '../percentile.js';
import { type Row, rowOf } from '../row.js';
import { bareTap, openBarePage } from './bare-tap.js';
import { BenchHouse } from './bench-house.js';
import { benchFirstLoad } from './bench-first-load.js';
import { employerName } from './employer-name.js';
import { joinFair } from './join-fair.js';
import { largestPaint } from './largest-paint.js';
import { interactionToNextPaint, takeInteractions, watchInteractions } from './next-paint.js';
import { type SignedIn, SlowBrowser } from './slow-browser.js';
import { tapToSaved } from './tap-to-saved.js';
import { useTheApp } from './use-the-app.js';

const TAPS = 5;
/** The bounds of performance.md, in milliseconds; a ratio is what was measured over its bound. */
const BOUND_MS = { tap: 50, paint: 2_500, interaction: 200 };

/** The last two rows of performance.md: the first load, and how a phone four times slower answers. */
export const benchClient: Bench = async (options) => {
  const firstLoad = await benchFirstLoad(options);
  const house = await BenchHouse.open();
  let browser: SlowBrowser | null = null;
  try {
    browser = await SlowBrowser.launch(house.url);
    return [firstLoad, ...(await benchPages(options, house, browser))];
  } finally {
    await browser?.close();
    await house.close();
  }
};

async function benchPages(
  { rounds, say }: BenchOptions,
  { fair }: BenchHouse,
  browser: SlowBrowser,
): Promise<Row[]> {
  const page = await browser.page();
  await watchInteractions(page);
  await joinFair(page, fair.joinCode);
  const signedIn = await page.context().storageState();
  const barePage = await browser.page();
  await openBarePage(barePage);
  let lines = 0;
  const taps: number[] = [];

  const tap = () => browser.slowly(page, logOne);
  const logOne = async (): Promise<number> => {
    await page
      .getByRole('button', { name: /^Log a meeting/ })
      .first()
      .tap();
    const took: number[] = [];
    for (let index = 0; index < TAPS; index += 1)
      took.push(await tapToSaved(page, `the crane in dock ${(lines += 1)}`));
    await page.getByRole('button', { name: 'Save + next' }).tap();
    await takeInteractions(page);
    taps.push(...took);
    return percentile(took, 0.5);
  };
  /** As much of IndexedDB without an application: what no change of ours could go below. */
  const bare = () =>
    browser.slowly(barePage, async () => {
      const took: number[] = [];
      for (let index = 0; index < TAPS; index += 1) took.push(await bareTap(barePage));
      return percentile(took, 0.5);
    });
  const paint = (path: string, shows: string, who?: SignedIn) => async () => {
    const fresh = await browser.page({ network: 'slow', signedIn: who });
    try {
      const { at, what, bytes } = await browser.slowly(fresh, () => largestPaint(fresh, path, shows));
      say(`  ${path}: ${what} after ${bytes} B`);
      return at;
    } finally {
      await fresh.context().close();
    }
  };
  const interact = async (): Promise<number> => {
    const seen = await browser.slowly(page, async () => {
      await useTheApp(page, employerName(99));
      return takeInteractions(page);
    });
    const { took, what } = interactionToNextPaint(seen);
    say(`  interactions: ${seen.length} events, ${what}`);
    return took;
  };

  const found = await inTurn(
    rounds,
    {
      tap,
      bareTap: bare,
      paintOfDoor: paint('/', 'Join your fair'),
      paintOfToday: paint('/fair/today', 'the crane in dock', signedIn),
      interact,
    },
    (round, ms) =>
      say(
        `round ${round}: ${Object.entries(ms)
          .map(([name, took]) => `${name} ${took.toFixed(0)} ms`)
          .join(', ')}`,
      ),
  );
  const counted = taps.slice(TAPS);
  say(
    `taps: ${counted.length}, min ${Math.min(...counted).toFixed(1)}, median ${percentile(counted, 0.5).toFixed(1)}, p95 ${percentile(counted, 0.95).toFixed(1)} ms`,
  );
  const row = (id: string, figures: number[], bound: number): Row =>
    rowOf(
      `client.${id}`,
      figures.map((ms) => ms / bound),
      'at-most',
      1,
    );
  return [
    row('tap-to-saved', counted, BOUND_MS.tap),
    row(
      'lcp-sign-in',
      found.map(({ paintOfDoor }) => paintOfDoor),
      BOUND_MS.paint,
    ),
    row(
      'lcp-today',
      found.map(({ paintOfToday }) => paintOfToday),
      BOUND_MS.paint,
    ),
    row(
      'inp',
      found.map(({ interact: took }) => took),
      BOUND_MS.interaction,
    ),
  ];
}
