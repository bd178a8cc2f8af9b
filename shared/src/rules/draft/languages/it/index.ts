import { makePack } from '../../pack/index.js';
import * as letters from './letters/index.js';
import { readNote } from './read-note.js';

/** Italian business letters: "Lei" to the person, with its capital, and "voi" to the company. */
export const italian = makePack({ language: 'it', readNote, ...letters });
