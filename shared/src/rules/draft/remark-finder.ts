import { quick, turnFinder } from '../text/index.js';

/**
 * Turns that keep a note out of a message as it stands (D10), in lower case and between commas as they are typed; a `*`
 * stands for any ending.
 */
export interface Remarks {
  /** What one earns, is given or has to pay. */
  money: string;
  /** How somebody feels, or what they suffer from. */
  health: string;
  /** What somebody is like, and jokes about them. */
  people: string;
  /** What the attendee does not believe or does not want. */
  doubts: string;
  /** Words after which an ailment is what a company works on, and nobody's own: "for", "against". */
  field: string;
}

/** Says whether a note holds one of the turns. */
export function remarkFinder({ money, health, people, doubts, field }: Remarks): (text: string) => boolean {
  const holdsTurn = turnFinder([money, people, doubts].flatMap(turnsOf));
  const holdsAilment = turnFinder(turnsOf(health));
  const inTheField = quick(
    new RegExp(`(?<!\\p{L})(?:${turnsOf(field).join('|')})(?:[ '’][^\\s,;'’]+){1,4}`, 'giu'),
  );
  return (text) => holdsTurn(text) || holdsAilment(inTheField.replaceIn(text, ' '));
}

function turnsOf(listed: string): string[] {
  return listed.split(', ');
}
