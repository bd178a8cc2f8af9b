/** How a person wishes to be addressed, as far as the listing says so. */
export type Gender = 'pani' | 'pan' | 'unknown';

const PANI = /^pani(?![\p{L}\p{N}])/iu;
const PAN = /^pan(?![\p{L}\p{N}])/iu;

/** Read from the form of address only: a first name is never taken for a gender (D5). */
export function genderOf(addressee: string): Gender {
  if (PANI.test(addressee)) return 'pani';
  return PAN.test(addressee) ? 'pan' : 'unknown';
}
