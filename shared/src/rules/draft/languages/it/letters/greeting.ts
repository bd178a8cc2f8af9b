/** Names the person (D3). "Gentile" is the same for everybody. */
export function greeting(addressee: string): string {
  return `Gentile ${addressee},`;
}
