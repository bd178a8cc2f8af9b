export { compose } from './compose.js';
export type { Composed, ShapesAsTyped } from './compose.js';
export { masksOf } from './masks.js';
export { packFor, wantedLanguages } from './letter-language.js';
export { isPrivateNote } from './is-private-note.js';
export { isSpecific } from './is-specific.js';
export type { NamesAround } from './names-around.js';
export { compareDrafts, measureSimilarity, similarityOf } from './similarity.js';
export type { MeasuredDraft } from './similarity.js';
