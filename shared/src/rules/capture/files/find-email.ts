import { LIMITS } from '../../../contracts/index.js';

const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}/u;

/** The first e-mail address in a line, `''` where there is none. */
export function findEmail(line: string): string {
  const email = EMAIL.exec(line)?.[0] ?? '';
  return email.length > LIMITS.email ? '' : email;
}
