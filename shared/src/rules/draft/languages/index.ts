import type { LanguagePack } from '../language-pack.js';
import { german } from './de/index.js';
import { english } from './en/index.js';
import { spanish } from './es/index.js';
import { french } from './fr/index.js';
import { italian } from './it/index.js';
import { polish } from './pl/index.js';

/** Every language a letter can be written in; the first is what is left when nothing fits (D7). */
export const PACKS: readonly [LanguagePack, ...LanguagePack[]] = [
  english,
  german,
  polish,
  french,
  spanish,
  italian,
];
