/**
 * What a connector can promise when the answer to a send was lost. `native`: the other side removes repeats by our key.
 * `window`: it does for a while. `reconcile`: we can look before we try again. `handoff`: we cannot know.
 */
export const GUARANTEES = ['native', 'window', 'reconcile', 'handoff'] as const;
export type Guarantee = (typeof GUARANTEES)[number];

/**
 * What to do once the lease of a message has run out without an answer ("At most one message"). `look`: ask the other
 * side, then `arrive` or `put-back`; whoever can look does. `take-up-again` and `lose` are events of the table: a `window`
 * may have closed meanwhile, so it is trusted no more than a `handoff`.
 */
export function afterLostAnswer(connector: {
  guarantee: Guarantee;
  canLook: boolean;
}): 'look' | 'take-up-again' | 'lose' {
  if (connector.canLook) return 'look';
  return connector.guarantee === 'native' ? 'take-up-again' : 'lose';
}
