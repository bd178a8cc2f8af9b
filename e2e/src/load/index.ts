export { Forked } from './forked.js';
export { Load } from './load.js';
export type { WireAddress } from './wire-socket.js';
