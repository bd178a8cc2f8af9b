/** Both databases understand the same statements. */
export { Messaging1700000000006 } from '../sqlite/0006-messaging.js';
