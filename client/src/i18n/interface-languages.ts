import type { Translation } from '@jsverse/transloco';

/** Languages the interface speaks, each with its texts, which are loaded when it is chosen. */
export const INTERFACE_LANGUAGES: Record<string, () => Promise<Translation>> = {
  en: async () => (await import('./en')).default,
};
