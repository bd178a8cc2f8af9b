/** Styles, scripts and what is preloaded; a page of Angular's builder names each with its ending. */
const LOADED = /<(?:link|script)\b[^>]*\b(?:href|src)="([^"]+\.(?:css|js))"/gu;

/** The scripts and styles that a built page loads before anything else, each once. */
export function initialFiles(page: string): string[] {
  return [...new Set([...page.matchAll(LOADED)].map(([, name = '']) => name))];
}
