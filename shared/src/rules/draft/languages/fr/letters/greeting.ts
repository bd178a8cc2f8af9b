const TITLE = /^(?:Madame|Monsieur|Docteure?|Professeure?|Maître) /u;

/** Names the person (D3): the title alone is a greeting in French, a bare name needs one before it. */
export function greeting(addressee: string): string {
  return TITLE.test(addressee) ? `${addressee},` : `Bonjour ${addressee},`;
}
