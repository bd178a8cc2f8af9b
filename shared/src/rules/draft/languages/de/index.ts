import { makePack } from '../../pack/index.js';
import * as letters from './letters/index.js';
import { readNote } from './read-note.js';

/** Business German with the formal address. */
export const german = makePack({ language: 'de', readNote, ...letters });
