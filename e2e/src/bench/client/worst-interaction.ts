import type { Page } from '@playwright/test';

/** An interaction and how long the screen took to answer it: from the input to the next paint, in ms. */
export interface Interaction {
  took: number;
  /** The event and what it met, for people. */
  what: string;
}

/** Remembers the interactions of every page that this one opens from now on. */
export async function watchInteractions(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen: { took: number; what: string }[] = [];
    Object.assign(window, { interactionsSeen: seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as PerformanceEventTiming[]) {
        if (entry.interactionId === 0) continue;
        const target = entry.target instanceof Element ? entry.target : null;
        const name = target?.getAttribute('aria-label') ?? target?.textContent.trim().slice(0, 30) ?? 'gone';
        seen.push({ took: entry.duration, what: `${entry.name} on “${name}”` });
      }
    }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
  });
}

/** The slowest interaction since the last time this was asked; 0 ms when each was answered within a frame. */
export async function worstInteraction(page: Page): Promise<Interaction> {
  return page.evaluate(async () => {
    // An entry is there after the frame that it ended with.
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    const { interactionsSeen } = window as unknown as { interactionsSeen: { took: number; what: string }[] };
    const worst = interactionsSeen
      .splice(0)
      .reduce((slowest, one) => (one.took > slowest.took ? one : slowest), { took: 0, what: 'none' });
    return worst;
  });
}
