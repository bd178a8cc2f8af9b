import { InjectionToken } from '@angular/core';

export type LineRules = typeof import('./rules-of-line');

/** Fetches what reads a line. */
export const LOAD_LINE_RULES = new InjectionToken<() => Promise<LineRules>>('load the rules of a line', {
  providedIn: 'root',
  factory: () => () => import('./rules-of-line'),
});
