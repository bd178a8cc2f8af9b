export { compileCheck } from './compile-check.js';
export type { FaultFinder } from './compile-check.js';
export { RecordOf } from './record-of.js';
