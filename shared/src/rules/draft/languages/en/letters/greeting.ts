/** Names the person (D3). */
export function greeting(addressee: string): string {
  return `Dear ${addressee},`;
}
