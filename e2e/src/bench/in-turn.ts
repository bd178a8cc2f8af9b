/** What is measured: each run gives its figure, such as milliseconds or bytes. */
export type Contestants<Name extends string> = Readonly<Record<Name, () => number | Promise<number>>>;

/**
 * Lets the contestants run in turn, round after round, and gives the figures of each round: what slows the machine for a
 * while slows all of them alike. A first round without record lets the engine compile what it runs.
 */
export async function inTurn<Name extends string>(
  rounds: number,
  contestants: Contestants<Name>,
  onRound: (round: number, figures: Record<Name, number>) => void = () => undefined,
): Promise<Record<Name, number>[]> {
  const names = Object.keys(contestants) as Name[];
  const recorded: Record<Name, number>[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const figures: [Name, number][] = [];
    for (const name of names) figures.push([name, await contestants[name]()]);
    const found = Object.fromEntries(figures) as Record<Name, number>;
    onRound(round, found);
    if (round > 0) recorded.push(found);
  }
  return recorded;
}
