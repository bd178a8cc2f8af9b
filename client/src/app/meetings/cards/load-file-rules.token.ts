import { InjectionToken } from '@angular/core';

export type FileRules = typeof import('./rules-of-files');

/** Fetches what reads cards, signatures and calendars. Rejects when it cannot be had. */
export const LOAD_FILE_RULES = new InjectionToken<() => Promise<FileRules>>('load the rules of files', {
  providedIn: 'root',
  factory: () => () => import('./rules-of-files'),
});
