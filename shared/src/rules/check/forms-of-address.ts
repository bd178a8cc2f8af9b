/** What stands before a person's name and names nobody, in lower case and without points. */
export const FORMS_OF_ADDRESS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms miss dr prof frau herr madame monsieur mme señor señora signor signora pan pani ing ' +
    'herrn docteur doktor dott dottor dottoressa dottssa ssa sig sra'
  ).split(' '),
);
