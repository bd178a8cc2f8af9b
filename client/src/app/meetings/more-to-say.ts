import type { SavedState } from '../offline';

/** How much has not got to where it belongs. */
export interface Pending {
  unsent: number;
  refused: number;
  unkept: number;
}

/** Whether a meeting's own word leaves something unsaid that the attendee should see from every page. */
export function moreToSay(own: SavedState, { unsent, refused, unkept }: Pending): boolean {
  return refused > 0 || unkept > 0 || unsent > (own === 'device' ? 1 : 0);
}
