/** What a trace of the server's main thread shows of the acks. */
export interface OrderFound {
  /** Changes whose ack was written to a socket. */
  acks: number;
  /** Acks whose change was in the write-ahead log, and the log synced, before. */
  synced: number;
  /** Acks that left earlier. */
  early: number;
  /** Syncs of the write-ahead log. */
  syncs: number;
}

const LOG_WRITE = /^\S* ?pwrite64\(\d+<[^>]*-wal>/;
const LOG_SYNC = /^\S* ?f(?:data)?sync\(\d+<[^>]*-wal>\)\s+= 0/;
const SOCKET_WRITE = /^\S* ?(?:write|writev|sendmsg|sendto)\(\d+<(?:socket|TCP)/;
/** An ack of socket.io as strace quotes it; a receipt begins with the change's id. */
const ACK = /43\d+\[\{\\"ok\\":true,\\"data\\":\{\\"id\\":\\"([0-9a-f-]{36})/g;

/**
 * Reads a trace of strace (`-y`, one thread, strings whole): an ack is in order when a write to the log held the change's
 * id, and a sync of the log succeeded after that write and before the ack.
 */
export function readTrace(trace: string, ids: ReadonlySet<string>): OrderFound {
  const found: OrderFound = { acks: 0, synced: 0, early: 0, syncs: 0 };
  const written = new Set<string>();
  const durable = new Set<string>();
  for (const line of trace.split('\n')) {
    if (LOG_WRITE.test(line)) for (const id of idsIn(line, ids)) written.add(id);
    else if (LOG_SYNC.test(line)) {
      found.syncs += 1;
      for (const id of written) durable.add(id);
      written.clear();
    } else if (SOCKET_WRITE.test(line))
      for (const [, id = ''] of line.matchAll(ACK)) {
        found.acks += 1;
        if (durable.has(id)) found.synced += 1;
        else found.early += 1;
      }
  }
  return found;
}

function idsIn(line: string, ids: ReadonlySet<string>): string[] {
  const found = line.match(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g) ?? [];
  return found.filter((id) => ids.has(id));
}
