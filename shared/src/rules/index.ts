export { checkDraft } from './check-draft.js';
export type { DraftToCheck } from './check-draft.js';
export { decideSending } from './delivery/index.js';
export type { SendingDecision, SendingQuestion } from './delivery/index.js';
export { makeBatch } from './make-batch.js';
export { policyFaults, resolvePolicy } from './policy/index.js';
export type { PolicyFault } from './policy/index.js';
export { recipientTimeZone } from './timing/index.js';
export * from './capture/index.js';
