export { Conversation } from './conversation';
export { Mailbox } from './mailbox';
export { ThreadsStore } from './threads-store';
