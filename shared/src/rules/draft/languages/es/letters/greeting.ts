/** Names the person (D3): with "Estimada" or "Estimado" where the gender was given, else with a greeting that has none. */
export function greeting(addressee: string): string {
  return `${wordsBefore(addressee)} ${addressee}:`;
}

function wordsBefore(addressee: string): string {
  if (addressee.startsWith('Sra. ')) return 'Estimada';
  return addressee.startsWith('Sr. ') ? 'Estimado' : 'Buenos días,';
}
