export { decideSending } from './decide-sending.js';
export type { SendingDecision } from './decide-sending.js';
export type { SendingQuestion } from './sending-question.js';
