import type { Stand } from '../../../pack/index.js';
import { capitalise } from './capitalise.js';

/** `{words}` stands where no case is asked for: after a colon, a dash or „że”; `{Words}` begins a sentence with them. */
export const stand: Stand = ({ form, words }) => ({ form, values: { words, Words: capitalise(words) } });
