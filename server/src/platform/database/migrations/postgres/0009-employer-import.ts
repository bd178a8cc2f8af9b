/** Both databases understand the same statements. */
export { EmployerImport1700000000009 } from '../sqlite/0009-employer-import.js';
