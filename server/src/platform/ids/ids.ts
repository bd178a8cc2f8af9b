import { randomBytes, randomInt } from 'node:crypto';
import { uuidv7 } from 'uuidv7';

/** Letters and digits that are not taken for one another when read aloud or typed from a screen. */
export const CODE_ALPHABET = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

/** Where ids and secrets come from; handed in like the clock. */
export abstract class Ids {
  /** A UUIDv7, for rows. */
  abstract uuid(): string;
  /** A secret of `bytes` random bytes, base64url. */
  abstract token(bytes: number): string;
  /** `length` random characters of {@link CODE_ALPHABET}, for people to type. */
  abstract code(length: number): string;
  /** `bytes` random bytes as lower-case hex. */
  abstract hex(bytes: number): string;
}

/** Ids from the operating system's source of randomness. */
export class RandomIds extends Ids {
  override uuid(): string {
    return uuidv7();
  }

  override token(bytes: number): string {
    return randomBytes(bytes).toString('base64url');
  }

  override code(length: number): string {
    return Array.from({ length }, () => CODE_ALPHABET[randomInt(CODE_ALPHABET.length)]).join('');
  }

  override hex(bytes: number): string {
    return randomBytes(bytes).toString('hex');
  }
}
