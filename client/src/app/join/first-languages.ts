import { LANGUAGES } from '@afterfair/shared/contracts';

/**
 * The languages to tick before anybody has: what the browser asks for, among those a letter can be written in; else
 * the fair's first; else English. ISO 639-1, in order.
 */
export function firstLanguages(browser: readonly string[], fair: readonly string[]): string[] {
  const written: readonly string[] = LANGUAGES;
  const mine = browser
    .map((tag) => tag.slice(0, 2).toLowerCase())
    .filter((code, index, all) => written.includes(code) && all.indexOf(code) === index);
  if (mine.length > 0) return mine;
  return [fair.find((code) => written.includes(code)) ?? 'en'];
}
