import type { Page } from '@playwright/test';

/** Types a line, waits until the server has it as a draft, and taps "keep". @returns what `screenSays` says. */
export async function tapToSaved(page: Page, line: string): Promise<number> {
  const box = page.getByRole('textbox', { name: 'Note' });
  await page.getByText('saved', { exact: true }).waitFor();
  const drafted = page.evaluate(hasSentOne);
  await box.fill(line);
  await drafted;
  const took = page.evaluate(screenSays, line);
  await page.getByRole('button', { name: 'Keep this note' }).tap();
  return took;
}

/** Runs in the page: resolves once a change was on this device only and then with the server. */
function hasSentOne(): Promise<void> {
  const words = document.querySelector('af-saved-state-word');
  if (!words) throw new Error('This is no page of a meeting.');
  return new Promise((resolve, reject) => {
    let onDevice = false;
    const observer = new MutationObserver(() => {
      const state = words.textContent.trim();
      onDevice ||= state === 'saved on this device';
      if (!onDevice || state !== 'saved') return;
      observer.disconnect();
      clearTimeout(tooLong);
      resolve();
    });
    const tooLong = setTimeout(() => {
      observer.disconnect();
      reject(new Error('The line did not reach the server.'));
    }, 10_000);
    observer.observe(words, { subtree: true, childList: true, characterData: true });
  });
}

/**
 * Runs in the page: milliseconds from the lifting of the finger to the end of the frame in which the line stands among
 * the notes and the meeting says "saved on this device".
 */
function screenSays(line: string): Promise<number> {
  return new Promise((resolve, reject) => {
    let lifted = 0;
    let onDevice = false;
    addEventListener('pointerup', ({ timeStamp }) => (lifted = timeStamp), { once: true, capture: true });
    const observer = new MutationObserver(() => {
      const state = document.querySelector('af-saved-state-word')?.textContent.trim();
      onDevice ||= lifted > 0 && state === 'saved on this device';
      const notes = [...document.querySelectorAll('af-note-list .text')];
      if (!onDevice || !notes.some(({ textContent }) => textContent.includes(line))) return;
      observer.disconnect();
      clearTimeout(tooLong);
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - lifted);
        port2.postMessage(null);
      });
    });
    const tooLong = setTimeout(() => {
      observer.disconnect();
      reject(new Error('The screen never said that the line is kept.'));
    }, 10_000);
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}
