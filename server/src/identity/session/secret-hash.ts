import { createHash } from 'node:crypto';

/** SHA-256 in hex: what is stored of a secret that carries enough randomness of its own. */
export function secretHash(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
