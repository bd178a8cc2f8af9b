import { makePack } from '../../pack/index.js';
import * as letters from './letters/index.js';
import { readNote } from './read-note.js';

/** Business Spanish of Spain with "usted", kept free of words that would puzzle elsewhere. */
export const spanish = makePack({ language: 'es', readNote, ...letters });
