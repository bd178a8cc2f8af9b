/** Both databases understand the same statements. */
export { Identity1700000000001 } from '../sqlite/0001-identity.js';
