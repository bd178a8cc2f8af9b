/** Both databases understand the same statements. */
export { Followups1700000000005 } from '../sqlite/0005-followups.js';
