import { makePack } from '../../pack/index.js';
import * as letters from './letters/index.js';
import { readNote } from './read-note.js';

/** French with « vous » throughout; nobody's gender is guessed, neither the writer's nor the reader's. */
export const french = makePack({ language: 'fr', readNote, ...letters });
