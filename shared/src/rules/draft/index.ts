export { compose } from './compose.js';
export type { Composed } from './compose.js';
export { isSpecific } from './is-specific.js';
export type { NamesAround } from './names-around.js';
export { measureSimilarity, similarityOf } from './similarity.js';
export type { MeasuredDraft } from './similarity.js';
