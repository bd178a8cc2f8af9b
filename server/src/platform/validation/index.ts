export { compileCheck } from './compile-check.js';
export type { FaultFinder } from './compile-check.js';
export { IsInstant } from './is-instant.js';
export { RecordOf } from './record-of.js';
