import { LIMITS } from '../../../contracts/index.js';
import type { Sheet } from './sheet.js';

/** An e-mail address that is a clause of its own; within a sentence it stays one of its words. */
export function findEmails(sheet: Sheet): void {
  for (const stretch of sheet.freeStretches()) {
    const alone = sheet.addresses.some(
      ({ kind, start, end }) => kind === 'email' && start === stretch.start && end === stretch.end,
    );
    const email = sheet.typed(stretch);
    if (!alone || email.length > LIMITS.email) continue;
    sheet.claim(stretch, { kind: 'email', span: sheet.spanOf(stretch), email });
  }
}
