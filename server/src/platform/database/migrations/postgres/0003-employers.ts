/** Both databases understand the same statements. */
export { Employers1700000000003 } from '../sqlite/0003-employers.js';
