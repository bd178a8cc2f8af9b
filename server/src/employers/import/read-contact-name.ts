/** Forms of address that people write before a name. */
const FORM =
  /^(Frau|Herrn?|Mrs?\.?|Ms\.?|Miss|Mme\.?|Madame|Mlle\.?|Monsieur|Sig\.ra|Sig\.|Sra\.|Sr\.|Pani|Pan)\s+/i;
/** Academic titles that belong to the address. */
const ACADEMIC = /^((Prof|Dr|Mag|Ing|Dipl|DI|PhD)\.?(-Ing\.?)?\s+)+/i;

export interface ContactName {
  name: string;
  /** How to address them after the greeting word, `''` when the name does not say. */
  salutation: string;
}

/**
 * Takes a form of address off a name: "Frau Dr. Lena Fink" is Dr. Lena Fink, addressed as "Frau Dr. Fink". Of a name with
 * more than two words nobody can tell where the last name begins, so it gives no address.
 */
export function readContactName(text: string): ContactName {
  const form = FORM.exec(text)?.[0] ?? '';
  const name = text.slice(form.length).trim();
  if (form === '' || name === '') return { name: text, salutation: '' };
  const academic = ACADEMIC.exec(name)?.[0] ?? '';
  const words = name.slice(academic.length).split(/\s+/);
  if (words.length > 2) return { name, salutation: '' };
  return { name, salutation: `${form.trim().replace(/^Herrn$/i, 'Herr')} ${academic}${words.at(-1) ?? ''}` };
}
