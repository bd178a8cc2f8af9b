export { decideSending } from './decide-sending.js';
export type { SendingDecision, SendingQuestion } from './decide-sending.js';
