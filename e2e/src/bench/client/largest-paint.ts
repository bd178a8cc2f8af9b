import type { Page } from '@playwright/test';

/** What a page painted last of its largest parts. */
export interface LargestPaint {
  /** Milliseconds after the navigation began. */
  at: number;
  /** What it was, for people. */
  what: string;
  /** Bytes that had come over the network until then. */
  bytes: number;
}

/**
 * Opens an address and says when its largest part was painted, once nothing more is on its way.
 * @param shows a text that stands on the finished page
 */
export async function largestPaint(page: Page, path: string, shows: string): Promise<LargestPaint> {
  await page.goto(path, { waitUntil: 'networkidle' });
  await page.getByText(shows).first().waitFor();
  return page.evaluate(async () => {
    await document.fonts.ready;
    const entries = await new Promise<LargestContentfulPaint[]>((resolve) => {
      new PerformanceObserver((list) => resolve(list.getEntries() as LargestContentfulPaint[])).observe({
        type: 'largest-contentful-paint',
        buffered: true,
      });
    });
    const last = entries.at(-1);
    if (!last) throw new Error('Nothing was painted.');
    const loads = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const before = loads.filter(({ responseEnd }) => responseEnd <= last.startTime);
    return {
      at: last.startTime,
      what: `${last.element?.tagName.toLowerCase() ?? 'gone'} “${last.element?.textContent.trim().slice(0, 40) ?? ''}”`,
      bytes: before.reduce((sum, { transferSize }) => sum + transferSize, 0),
    };
  });
}
