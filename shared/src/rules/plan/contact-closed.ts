import type { FairMessage, Reason } from '../../contracts/index.js';

/** Why a contact gets nothing more, from anyone (C6); `undefined` while they may be written to. */
export function contactClosed(
  optedOut: boolean,
  messagesToContact: readonly FairMessage[],
): Reason | undefined {
  if (optedOut) return { rule: 'C6', text: 'This contact wants no messages.' };
  if (messagesToContact.some((message) => message.direction === 'in' && message.kind === 'opt-out')) {
    return { rule: 'C6', text: 'This contact asked for no more messages.' };
  }
  if (messagesToContact.some((message) => message.state === 'bounced')) {
    return { rule: 'C6', text: 'A message to this contact came back.' };
  }
  return undefined;
}
