import type { SteppedClock } from '@afterfair/server';
import { startTestServer, type TestServer } from '@afterfair/server/testing';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
export const CLIENT_DIR = join(ROOT, 'client/dist/browser');
export const OWN_FAIR = join(ROOT, 'shared/fairs/demo.json');
export const FIXTURES = join(ROOT, 'e2e/fixtures');
/** Where the pictures of each run go; `npm run pictures` puts those of the README under docs. */
const PICTURES = join(ROOT, process.env['PICTURES_DIR'] ?? 'test-results/pictures');

export const PHONE = { width: 360, height: 740 };
export const DESK = { width: 1280, height: 800 };

/** A house to play in: a real server with the built client, and browsers whose clocks show the server's time. */
export class Stage {
  private readonly contexts: BrowserContext[] = [];

  constructor(
    readonly house: TestServer,
    private readonly browser: Browser,
  ) {}

  get clock(): SteppedClock {
    return this.house.clock;
  }

  /** Somebody's own browser. */
  async person(viewport: { width: number; height: number }): Promise<Page> {
    const context = await this.browser.newContext({
      viewport,
      baseURL: this.house.url,
      reducedMotion: 'reduce',
    });
    await context.clock.setSystemTime(this.clock.now());
    this.contexts.push(context);
    context.setDefaultTimeout(ACTION_MS);
    return context.newPage();
  }

  /** Lives on to an instant, on the server and in every browser. */
  async liveOnTo(instant: string): Promise<void> {
    this.clock.advanceTo(instant);
    for (const context of this.contexts) await context.clock.setSystemTime(this.clock.now());
  }

  async close(): Promise<void> {
    for (const context of this.contexts) await context.close();
    await this.house.close();
  }
}

export const test = base.extend<{ stage: Stage }>({
  stage: async ({ browser }, use) => {
    const house = await startTestServer({ clientDir: CLIENT_DIR, startsAt: '2026-11-19T08:30:00.000Z' });
    const stage = new Stage(house, browser);
    await use(stage);
    await stage.close();
  },
});

/** Goes to one of the attendee's places; resolves once its page is there, for the one before stays until then. */
export async function goTo(
  page: Page,
  place: 'Employers' | 'Today' | 'Review' | 'Inbox' | 'Settings',
): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: place }).click();
  const heading = place === 'Review' ? 'Your follow-ups' : place;
  await expect(page.getByRole('heading', { level: 1, name: heading, exact: true })).toBeVisible();
}

/** Looks at a screen: no violation of WCAG 2.2 AA in light and in dark, no sideways scrolling, and a picture of each. */
export async function look(page: Page, name: string): Promise<void> {
  // A page that has no heading yet is not there yet.
  await expect(page.getByRole('heading').first()).toBeVisible();
  await mkdir(PICTURES, { recursive: true });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    // No page has frames: a page of its own to gather their findings in is only slow.
    const axe = new AxeBuilder({ page }).setLegacyMode();
    const { violations } = await (
      colorScheme === 'light' ? axe.withTags(WCAG) : axe.withRules(OF_COLOUR)
    ).analyze();
    expect(
      violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) })),
      `${name}, ${colorScheme}`,
    ).toEqual([]);
    await page.screenshot({ path: join(PICTURES, `${name}-${colorScheme}.png`) });
  }
  await page.emulateMedia({ colorScheme: 'light' });
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(sideways, `${name} scrolls sideways`).toBeLessThanOrEqual(0);
}

const ACTION_MS = 15_000;
/** What another theme can break: all else is the same page. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

export { expect };
