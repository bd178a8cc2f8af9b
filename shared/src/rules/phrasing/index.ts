export { assignCodes } from './assign-codes.js';
export { codeText, phrasingFor } from './phrasing-code.js';
export type { PhrasingCode } from './phrasing-code.js';
