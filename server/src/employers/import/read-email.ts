import { isEmail } from 'class-validator';

export type EmailReading = { email: string } | { fault: string };

/** Reads an e-mail address; a fault says what is wrong, with a suggestion where one is plain. */
export function readEmail(text: string): EmailReading {
  if (text === '' || isEmail(text)) return { email: lowerHost(text) };
  if (text.split('@').length > 2) return { fault: 'Not an e-mail address: it has more than one @ sign.' };
  const meant = text.replace(/\s*[([{]\s*(at|ät)\s*[)\]}]\s*/i, '@').replace(/^mailto:|[<>\s]/gi, '');
  if (meant !== text && isEmail(meant)) return { fault: `Not an e-mail address; did you mean ${meant}?` };
  return { fault: `'${text}' is not an e-mail address.` };
}

/** Hosts have no case; what stands before the @ is left as it was written, unless the whole is in capitals. */
function lowerHost(email: string): string {
  if (email === email.toUpperCase()) return email.toLowerCase();
  const at = email.lastIndexOf('@');
  return email.slice(0, at + 1) + email.slice(at + 1).toLowerCase();
}
