/** Both databases understand the same statements. */
export { ThreadKind1700000000010 } from '../sqlite/0010-thread-kind.js';
