/** "a" and "e" get their d before the same vowel: "ad Alfa", "ed Enea". */
export function join(small: string, value: string): string {
  return `${small}${value.charAt(0).toLowerCase() === small.toLowerCase() ? 'd' : ''} ${value}`;
}
