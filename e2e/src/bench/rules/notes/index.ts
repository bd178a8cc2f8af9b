import { ENGLISH_NOTES } from './english-notes.js';
import { FRENCH_NOTES } from './french-notes.js';
import { GERMAN_NOTES } from './german-notes.js';
import { ITALIAN_NOTES } from './italian-notes.js';
import type { NotePool } from './note-pool.js';
import { POLISH_NOTES } from './polish-notes.js';
import { SPANISH_NOTES } from './spanish-notes.js';

/** The pools by language, ISO 639-1. */
export const NOTE_POOLS: Readonly<Record<string, NotePool>> = {
  en: ENGLISH_NOTES,
  de: GERMAN_NOTES,
  fr: FRENCH_NOTES,
  es: SPANISH_NOTES,
  it: ITALIAN_NOTES,
  pl: POLISH_NOTES,
};
export type { NotePool, PooledNote } from './note-pool.js';
