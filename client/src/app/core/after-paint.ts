import { DOCUMENT, inject } from '@angular/core';
import { type CanActivateChildFn, Router } from '@angular/router';

/** A browser that draws nothing does not stop anybody from going on. */
const LONGEST_MS = 100;

/**
 * A guard that lets in once the screen has answered the tap that leads there: building a page takes a slow phone several
 * frames, and a tap without an answer is tapped again.
 */
export const afterPaint: CanActivateChildFn = () => {
  const page = inject(DOCUMENT).defaultView;
  if (!page || !inject(Router).navigated || page.document.hidden) return true;
  return new Promise((resolve) => {
    const go = () => resolve(true);
    page.setTimeout(go, LONGEST_MS);
    // What runs in the frame comes before it is drawn, so it is the task after it.
    page.requestAnimationFrame(() => page.setTimeout(go));
  });
};
