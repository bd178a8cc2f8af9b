import type { Page } from '@playwright/test';

/** Asks as much of IndexedDB as a saved line does, and nothing else. */
const PAGE = `<!doctype html><meta name="viewport" content="width=device-width"><button>keep</button><p></p><script>
  const opening = indexedDB.open('bare', 1);
  opening.onupgradeneeded = () => ['a', 'b', 'c'].forEach((name) => opening.result.createObjectStore(name));
  let count = 0;
  document.querySelector('button').onclick = () => {
    const writing = opening.result.transaction(['a', 'b', 'c'], 'readwrite');
    const last = writing.objectStore('a').get(1);
    writing.objectStore('b').get(1);
    last.onsuccess = () => {
      count += 1;
      for (const name of ['a', 'b', 'c']) writing.objectStore(name).put({ count, line: 'the crane in the dock' }, 1);
    };
    writing.oncomplete = () => (document.querySelector('p').textContent = 'saved ' + count);
  };
</script>`;

/** Opens a page with a button that stores and says so, at the address of the real ones. */
export async function openBarePage(page: Page): Promise<void> {
  await page.route('**/bare', (route) => route.fulfill({ contentType: 'text/html', body: PAGE }));
  await page.goto('/bare');
}

/** Taps it. @returns milliseconds from the lifting of the finger to the end of the frame that says "saved". */
export async function bareTap(page: Page): Promise<number> {
  const took = page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        let lifted = 0;
        addEventListener('pointerup', ({ timeStamp }) => (lifted = timeStamp), { once: true, capture: true });
        const observer = new MutationObserver(() => {
          observer.disconnect();
          clearTimeout(tooLong);
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve(performance.now() - lifted);
            port2.postMessage(null);
          });
        });
        const tooLong = setTimeout(() => reject(new Error('The bare page never saved.')), 10_000);
        observer.observe(document.body, { subtree: true, childList: true, characterData: true });
      }),
  );
  await page.getByRole('button', { name: 'keep' }).tap();
  return took;
}
