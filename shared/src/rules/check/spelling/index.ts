export { checkWithDictionary } from './check-with-dictionary.js';
export type { OpenDictionary, WordChecker } from './check-with-dictionary.js';
export { checkWithGrammar } from './check-with-grammar.js';
export type { GrammarRemark, ReadGrammar } from './check-with-grammar.js';
