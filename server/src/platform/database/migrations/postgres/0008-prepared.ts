/** Both databases understand the same statements. */
export { Prepared1700000000008 } from '../sqlite/0008-prepared.js';
