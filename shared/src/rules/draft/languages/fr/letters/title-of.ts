/** "Madame" or "Monsieur" where the form of address is certain, else `undefined`. */
export function titleOf(addressee: string): 'Madame' | 'Monsieur' | undefined {
  const title = addressee.split(' ').at(0);
  return title === 'Madame' || title === 'Monsieur' ? title : undefined;
}
