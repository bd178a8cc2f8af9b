import type { ProblemCode } from '../../contracts/index.js';
import type { LifeEvent } from './life-event.js';
import type { MessageLife } from './message-life.js';

/**
 * What an event does in a state. `moves`: the message is in `to` from now on. `stays`: it comes too late, too early or
 * twice, and changes nothing. `refused`: whoever wanted it is told so with the problem's code.
 */
export type Turn =
  { kind: 'moves'; to: MessageLife } | { kind: 'stays' } | { kind: 'refused'; code: ProblemCode };

const to = (state: MessageLife): Turn => ({ kind: 'moves', to: state });
const refused = (code: ProblemCode): Turn => ({ kind: 'refused', code });
const stays: Turn = { kind: 'stays' };

/** Nothing moves, in whatever state. */
const nothing: Record<MessageLife, Turn> = {
  none: stays,
  approved: stays,
  sending: stays,
  sent: stays,
  failed: stays,
  unknown: stays,
  bounced: stays,
  stopped: stays,
};

/** Nothing of a message is in doubt here, so there is nothing to decide. */
const notInDoubt: Record<MessageLife, Turn> = {
  none: refused('step-not-ready'),
  approved: refused('step-not-ready'),
  sending: refused('step-not-ready'),
  sent: refused('already-sent'),
  failed: refused('step-not-ready'),
  unknown: stays,
  bounced: refused('already-sent'),
  stopped: refused('step-not-ready'),
};

/** The life of a message: every event in every state ("At most one message", "Stop means stop"). */
export const LIFE_TABLE: Readonly<Record<LifeEvent, Readonly<Record<MessageLife, Turn>>>> = {
  approve: {
    none: to('approved'),
    approved: refused('draft-outdated'),
    sending: refused('already-sent'),
    sent: refused('already-sent'),
    failed: to('approved'),
    unknown: refused('already-sent'),
    bounced: refused('recipient-closed'),
    stopped: refused('step-blocked'),
  },
  'approve-again': {
    ...nothing,
    none: to('approved'),
    failed: to('approved'),
    bounced: refused('recipient-closed'),
    stopped: refused('step-blocked'),
  },
  recall: {
    ...nothing,
    approved: to('none'),
    sending: refused('already-sent'),
    sent: refused('already-sent'),
    unknown: refused('already-sent'),
    bounced: refused('already-sent'),
  },
  'confirm-arrived': { ...notInDoubt, unknown: to('sent'), sent: stays },
  'confirm-lost': { ...notInDoubt, unknown: to('failed'), failed: stays },
  forbid: { ...nothing, approved: to('stopped') },
  begin: { ...nothing, approved: to('sending') },
  'take-up-again': { ...nothing, sending: to('sending') },
  'put-back': { ...nothing, sending: to('approved') },
  'give-up': { ...nothing, sending: to('failed') },
  lose: { ...nothing, sending: to('unknown') },
  arrive: { ...nothing, sending: to('sent'), unknown: to('sent') },
  refuse: { ...nothing, sending: to('failed') },
  close: { ...nothing, sending: to('stopped') },
  bounce: { ...nothing, sending: to('bounced'), sent: to('bounced'), unknown: to('bounced') },
};
