import { createHash } from 'node:crypto';

/** SHA-256 in lower-case hex of subject, a line feed and body: what an approval refers to (contracts, `ReviewStep`). */
export function textHash({ subject, body }: { subject: string; body: string }): string {
  return createHash('sha256').update(`${subject}\n${body}`).digest('hex');
}
