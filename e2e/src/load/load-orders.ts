import type { WireAddress } from './wire-socket.js';

/** What a load process is told; `group` names sockets that belong together. */
export type LoadOrder =
  | { do: 'connect'; group: string; addresses: WireAddress[] }
  | { do: 'closed'; group: string; ms: number }
  | { do: 'open'; group: string; ms: number; perSecond: number }
  | { do: 'disconnect'; group: string };

/** What it answers: the figure or figures of the order, or why there are none. */
export type LoadAnswer = { figures: number[] } | { fault: string };
