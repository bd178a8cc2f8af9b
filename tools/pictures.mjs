/** `npm run pictures`: plays the browser stories and keeps the pictures of the README, so that they stay true. */
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { ROOT, run } from './run.mjs';

const KEPT = {
  'attendee-meeting-light.png': 'phone.png',
  'attendee-review-letter-light.png': 'letter.png',
  'board-light.png': 'board.png',
};

const browser = await findBrowser((text) => console.error(text));
const { code } = await run(
  'playwright',
  ['test', '--config', 'e2e/playwright.config.mjs', '--output', 'test-results/stories'],
  {
    seconds: 420,
    env: { CHROMIUM_PATH: browser },
  },
);
if (code === 0) {
  const folder = join(ROOT, 'docs', 'pictures');
  mkdirSync(folder, { recursive: true });
  for (const [taken, kept] of Object.entries(KEPT))
    copyFileSync(join(ROOT, 'test-results', 'pictures', taken), join(folder, kept));
}
process.exitCode = code;
