/** Both databases understand the same statements. */
export { Fairs1700000000002 } from '../sqlite/0002-fairs.js';
