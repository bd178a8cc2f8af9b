import type { SteppedClock } from '@afterfair/server';
import type { Player } from './player.js';

/** Rounds after which messages that still wait are given up as lost. */
const ROUNDS = 400;

/**
 * Lives on to the moments at which approved messages may leave, and lets the outbox do its work at each.
 *
 * @param runDue the outbox worker's own round, the one its timer calls
 * @returns how many were delivered
 */
export async function deliver(
  players: Player[],
  clock: SteppedClock,
  runDue: () => Promise<number>,
  onDelivery: (done: number, of: number) => void,
): Promise<number> {
  for (let round = 0; round < ROUNDS; round += 1) {
    const steps = (await Promise.all(players.map((player) => player.followUps()))).flatMap(
      (view) => view.steps,
    );
    const sent = steps.filter(({ delivery }) => delivery === 'sent').length;
    const waiting = steps.filter(({ delivery }) => delivery === 'approved' || delivery === 'sending');
    onDelivery(sent, sent + waiting.length);
    if (waiting.length === 0) return sent;
    const next = waiting.map(({ sendsAt }) => sendsAt ?? clock.iso()).sort()[0] ?? clock.iso();
    clock.advanceTo(next);
    const worked = await runDue();
    if (worked === 0) clock.advanceBy(60_000);
  }
  throw new Error('Approved messages still wait after every moment has passed.');
}
