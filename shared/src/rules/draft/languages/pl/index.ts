import { makePack } from '../../pack/index.js';
import * as letters from './letters/index.js';
import { readNote } from './read-note.js';

/**
 * Polish with Pan and Pani. Names of people, companies, fairs and positions stand in the nominative wherever they are put,
 * and no sentence gives the writer a gender.
 */
export const polish = makePack({ language: 'pl', readNote, ...letters });
