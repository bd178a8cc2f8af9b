import { makePack } from '../../pack/index.js';
import * as letters from './letters/index.js';
import { readNote } from './read-note.js';

/** International business English with British spelling. */
export const english = makePack({ language: 'en', readNote, ...letters });
