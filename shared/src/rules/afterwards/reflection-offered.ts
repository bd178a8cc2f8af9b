import type { FairCard } from '../../contracts/index.js';

/** Some distance: an evening's rest more or less. */
const DISTANCE_MS = 3 * 60 * 60_000;

/**
 * Whether looking back is offered (G1): some hours after the fair closed for good.
 * @param now Unix milliseconds
 */
export function reflectionOffered({ days }: Pick<FairCard, 'days'>, now: number): boolean {
  const closes = days.map(({ closesAt }) => Date.parse(closesAt));
  return closes.length > 0 && now >= Math.max(...closes) + DISTANCE_MS;
}
