import { canonicalJson } from '@afterfair/shared/rules';
import { hash } from 'node:crypto';
import type { QueryRunner } from 'typeorm';

const ROWS_AT_ONCE = 500;

interface Row {
  attendee_id: string;
  id: string;
  change: string;
}

/** Writes the hash of every logged change that has none, as servers did until they compared the changes themselves. */
export async function hashChanges({ manager }: QueryRunner): Promise<void> {
  const next = (): Promise<Row[]> =>
    manager.query(
      `SELECT "attendee_id", "id", "change" FROM "meeting_change" WHERE "content_hash" = '' LIMIT ${ROWS_AT_ONCE}`,
    );
  for (let rows = await next(); rows.length > 0; rows = await next())
    for (const { attendee_id, id, change } of rows)
      await manager
        .createQueryBuilder()
        .update('meeting_change')
        .set({ content_hash: hash('sha256', canonicalJson(JSON.parse(change)), 'hex') })
        .where('attendee_id = :attendee_id AND id = :id', { attendee_id, id })
        .execute();
}
