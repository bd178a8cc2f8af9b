/** Languages that a message can be written in, ISO 639-1 (D7). The interface speaks the same six. */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pl'] as const;

export type Language = (typeof LANGUAGES)[number];
