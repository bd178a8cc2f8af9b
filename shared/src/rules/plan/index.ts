export { channelFor } from './channel.js';
export { contactClosed } from './contact-closed.js';
export { indexFair } from './fair-index.js';
export type { FairIndex, Recipient } from './fair-index.js';
export { keptDraft, meetingIdsOf } from './kept-draft.js';
export { planAttendee } from './plan-attendee.js';
export type { Plan, PlannedStep } from './planned-step.js';
export { earliestAfter, wentOut } from './spacing.js';
export { keyText } from './step-id.js';
