export { checkWithDictionary, checkWithGrammar } from './check/index.js';
export type { GrammarRemark, OpenDictionary, ReadGrammar, SpellingPort, WordChecker } from './check/index.js';
export { checkDraft } from './check-draft.js';
export type { DraftToCheck } from './check-draft.js';
export {
  afterLostAnswer,
  decideSending,
  messageStateOf,
  nextState,
  statesMovedBy,
} from './delivery/index.js';
export type {
  Guarantee,
  LifeActor,
  LifeEvent,
  MessageLife,
  SendingDecision,
  SendingQuestion,
  Turn,
} from './delivery/index.js';
export { compareBatch } from './compare-batch.js';
export type { ComparedBatch, LikenessTable } from './compare-batch.js';
export { helpWithWording, notesForReview, previewNote } from './draft/index.js';
export type { NotePreview, PreviewFacts, WordingHelp, WordingRequest } from './draft/index.js';
export { makeBatch } from './make-batch.js';
export { endsWithReply } from './plan/index.js';
export { policyFaults, resolvePolicy } from './policy/index.js';
export type { PolicyFault } from './policy/index.js';
export { instantOf, isoOf, recipientTimeZone } from './timing/index.js';
export * from './afterwards/index.js';
export * from './capture/index.js';
export { foldText } from './text/index.js';
