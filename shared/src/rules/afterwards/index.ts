export { answersExpected } from './answers-expected.js';
export type { AnswerExpected } from './answers-expected.js';
export { comesBack } from './comes-back.js';
export type { ComesBack } from './comes-back.js';
export { positionsNotApproached } from './positions-not-approached.js';
export type { OpenPositions } from './positions-not-approached.js';
export { reflectionOffered } from './reflection-offered.js';
