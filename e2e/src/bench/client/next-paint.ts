import type { Page } from '@playwright/test';

/** An interaction and how long the screen took to answer it: from the input to the next paint, in ms. */
export interface Interaction {
  /** What the browser counts events of one press or tap together by. */
  id: number;
  took: number;
  /** The event and what it met, for people. */
  what: string;
}

/** Of so many interactions the slowest is left out, as INP is defined. */
const OUTLIER_OF = 50;

/** Remembers the interactions of every page that this one opens from now on. */
export async function watchInteractions(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen: Interaction[] = [];
    Object.assign(window, { interactionsSeen: seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEventTiming & { interactionId: number })[]) {
        if (entry.interactionId === 0) continue;
        const target = entry.target instanceof Element ? entry.target : null;
        const name = target?.getAttribute('aria-label') ?? target?.textContent.trim().slice(0, 30) ?? 'gone';
        seen.push({
          id: entry.interactionId,
          took: entry.duration,
          what: `${entry.name} on “${name}” of ${location.pathname.split('/').slice(0, 3).join('/')}`,
        });
      }
    }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
  });
}

/** The interactions since the last time this was asked; those answered within a frame are not among them. */
export async function takeInteractions(page: Page): Promise<Interaction[]> {
  return page.evaluate(async () => {
    // An entry is there after the frame that it ended with.
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    return (window as unknown as { interactionsSeen: Interaction[] }).interactionsSeen.splice(0);
  });
}

/** Interaction to Next Paint: the slowest interaction, without one outlier for every fifty; 0 ms without any. */
export function interactionToNextPaint(seen: readonly Interaction[]): Interaction {
  const slowest = new Map<number, Interaction>();
  for (const one of seen) {
    if (one.took > (slowest.get(one.id)?.took ?? -1)) slowest.set(one.id, one);
  }
  const order = [...slowest.values()].sort((a, b) => b.took - a.took);
  return order[Math.floor(order.length / OUTLIER_OF)] ?? { id: 0, took: 0, what: 'none' };
}
