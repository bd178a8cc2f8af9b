export { cleanName } from './clean-name.js';
export { cleanText } from './clean-text.js';
export { compareText } from './compare-text.js';
export { countWords } from './count-words.js';
export { findWholeWord } from './find-whole-word.js';
export { groupBy } from './group-by.js';
export { stableHash } from './stable-hash.js';
