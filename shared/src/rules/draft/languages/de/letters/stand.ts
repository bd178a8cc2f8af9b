import type { Stand } from '../../../pack/index.js';
import { isSubordinate } from '../is-subordinate.js';
import { upperFirst } from '../upper-first.js';

/**
 * A `phrase` stands in the accusative, a `clause` is a main clause behind a colon, and `subordinate` begins with "dass" or a
 * question word behind a comma.
 */
export const stand: Stand = ({ form, words }) => {
  if (form !== 'clause') return { form, values: { words } };
  return isSubordinate(words)
    ? { form: 'subordinate', values: { words } }
    : { form, values: { words: upperFirst(words) } };
};
