/**
 * Names the person (D3): "Sehr geehrte" or "Sehr geehrter" only where the form of address says which, else the greeting
 * that suits everybody. It ends in a comma, so the letter goes on in lower case.
 */
export function greeting(addressee: string): string {
  return `${openingFor(addressee)} ${addressee},`;
}

function openingFor(addressee: string): string {
  if (addressee.startsWith('Frau ')) return 'Sehr geehrte';
  return addressee.startsWith('Herr ') ? 'Sehr geehrter' : 'Guten Tag';
}
