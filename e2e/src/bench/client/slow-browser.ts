import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { runProgram } from './run-program.js';

/** A phone held upright beside a call. */
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, locale: 'en-GB' };
const SLOWER = 4;
/** The "slow 4G" of browser tools: 1.6 Mbit/s down, 750 kbit/s up. */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
const ACTION_MS = 30_000;
const ARGS = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking', '--disable-gpu'];

export type SignedIn = Awaited<ReturnType<BrowserContext['storageState']>>;

/** A Chromium with pages that can have a processor four times slower than this machine's. */
export class SlowBrowser {
  private readonly sessions = new WeakMap<Page, CDPSession>();

  private constructor(
    private readonly browser: Browser,
    private readonly url: string,
  ) {}

  /** @param url of the server whose pages are looked at. */
  static async launch(url: string): Promise<SlowBrowser> {
    const executablePath = await runProgram('tools/browser.mjs');
    return new SlowBrowser(await chromium.launch({ executablePath, args: ARGS }), url);
  }

  /** A page in a browser of its own that has seen nothing before, or only the sign-in. */
  async page({ network = 'fast', signedIn }: PageOptions = {}): Promise<Page> {
    const context = await this.browser.newContext({
      ...PHONE,
      baseURL: this.url,
      storageState: signedIn,
      // What a service worker keeps would hide the network.
      serviceWorkers: network === 'slow' ? 'block' : 'allow',
    });
    context.setDefaultTimeout(ACTION_MS);
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    this.sessions.set(page, session);
    if (network === 'slow') {
      await session.send('Network.enable');
      await session.send('Network.emulateNetworkConditions', SLOW_4G);
    }
    return page;
  }

  /**
   * Runs what is measured with the slow processor, and with it only: the browser slows a page by keeping its core busy,
   * even while nothing happens there, so a slow page in the background would slow the others once more.
   */
  async slowly<Result>(page: Page, work: () => Promise<Result>): Promise<Result> {
    await this.slow(page, SLOWER);
    try {
      return await work();
    } finally {
      await this.slow(page, 1);
    }
  }

  private async slow(page: Page, rate: number): Promise<void> {
    const session = this.sessions.get(page);
    if (!session) throw new Error('This page is none of this browser’s.');
    await session.send('Emulation.setCPUThrottlingRate', { rate });
  }

  async close(): Promise<void> {
    await this.browser.close();
  }
}

interface PageOptions {
  network?: 'fast' | 'slow';
  signedIn?: SignedIn;
}
