import { describe, expect, it } from '@jest/globals';
import { commandOfKey, type ReviewCommand } from './command-of-key';

/** What a key means when it is pressed on the element with the id `here`. */
function press(html: string, key: string, more: KeyboardEventInit = {}): ReviewCommand | null {
  document.body.innerHTML = html;
  let command: ReviewCommand | null = null;
  document.addEventListener('keydown', (event) => (command = commandOfKey(event)), { once: true });
  document
    .getElementById('here')
    ?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more }));
  return command;
}

const inReview = (inner: string): string => `<af-review-page>${inner}</af-review-page>`;
const HEADING = inReview('<h2 id="here">Ines Falk</h2>');

describe('the keys of the review', () => {
  it('move, approve, edit and skip', () => {
    expect(['j', 'k', 'Enter', 'e', 's', 'x'].map((key) => press(HEADING, key))).toEqual([
      'next',
      'previous',
      'approve',
      'edit',
      'skip',
      null,
    ]);
  });

  it('are letters while somebody types, and nothing outside the review or with a modifier', () => {
    expect(press(inReview('<textarea id="here"></textarea>'), 'e')).toBeNull();
    expect(press('<p id="here"></p>', 'e')).toBeNull();
    expect(press(HEADING, 's', { ctrlKey: true })).toBeNull();
  });

  it('leave Enter to what acts by itself, and arrows to scrolling outside the list', () => {
    expect(press(inReview('<button id="here"></button>'), 'Enter')).toBeNull();
    expect(press(HEADING, 'ArrowDown')).toBeNull();
    expect(press(inReview('<af-step-list><a id="here"></a></af-step-list>'), 'ArrowDown')).toBe('down');
  });
});
