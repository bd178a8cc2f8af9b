import { markup } from './markup.js';
import type { Markup, Piece } from './markup.js';

/**
 * Something that tells more on hover and on focus, at the foot of the window, where no width can cut it off.
 *
 * @param id unlike every other of the page.
 * @param look further classes of the page's style.
 */
export function withWhy(id: string, shown: Piece, why: readonly Markup[], look = ''): Markup {
  return markup`<span class="has-why ${look}" tabindex="0" aria-describedby="${id}">${shown}<span class="why" role="tooltip" id="${id}">${why}</span></span>`;
}
