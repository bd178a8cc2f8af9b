/** What is measured: each run gives its figure, such as milliseconds. */
export type Contestants<Name extends string, Figure> = Readonly<Record<Name, () => Figure | Promise<Figure>>>;

/**
 * Lets the contestants run in turn, round after round, and gives the figures of each round: what slows the machine for a
 * while slows all of them alike. A first round without record lets the engine compile what it runs.
 */
export async function inTurn<Name extends string, Figure>(
  rounds: number,
  contestants: Contestants<Name, Figure>,
  onRound: (round: number, figures: Record<Name, Figure>) => void = () => undefined,
): Promise<Record<Name, Figure>[]> {
  const names = Object.keys(contestants) as Name[];
  const recorded: Record<Name, Figure>[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const figures: [Name, Figure][] = [];
    for (const name of names) figures.push([name, await contestants[name]()]);
    const found = Object.fromEntries(figures) as Record<Name, Figure>;
    onRound(round, found);
    if (round > 0) recorded.push(found);
  }
  return recorded;
}
