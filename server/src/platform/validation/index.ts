export { compileCheck } from './compile-check.js';
export type { FaultFinder } from './compile-check.js';
export { IsInstant } from './is-instant.js';
export { IsLink } from './is-link.js';
export { RecordOf } from './record-of.js';
