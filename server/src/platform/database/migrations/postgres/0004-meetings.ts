/** Both databases understand the same statements. */
export { Meetings1700000000004 } from '../sqlite/0004-meetings.js';
