import type { MeetingPage } from '@afterfair/shared/contracts';
import type { DeviceStore } from './device-store';

/**
 * Fetches what changed since the cursor, page after page, until the cursor stands. Rejects as `fetch` does; what had come by then is kept.
 *
 * @param goOn false once the pages are wanted no more: what is on its way then is not kept
 */
export async function pullPages(
  store: Pick<DeviceStore, 'cursor' | 'absorb'>,
  fetch: (after: number) => Promise<MeetingPage>,
  goOn: () => boolean,
): Promise<void> {
  for (;;) {
    const after = await store.cursor();
    const page = await fetch(after);
    if (!goOn()) return;
    if (page.cursor <= after && page.meetings.length === 0) return;
    await store.absorb(page, after);
    if (page.cursor <= after) return;
  }
}
