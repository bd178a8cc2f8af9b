export { buildFairDocument } from './build-fair-document.js';
export type { FairParts } from './build-fair-document.js';
export type { Fault } from './fault.js';
export { readFairDocument } from './read-fair-document.js';
export type { ReadResult } from './read-fair-document.js';
export { writeFairDocument } from './write-fair-document.js';
