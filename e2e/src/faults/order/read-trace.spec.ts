import { describe, expect, it } from '@jest/globals';
import { readTrace } from './read-trace.js';

const ID = '01932c07-5a00-7000-8000-000000000001';
const WRITE = `pwrite64(21</data/afterfair.sqlite-wal>, "\\0\\3${ID}f00d", 4096, 56) = 4096`;
const SYNC = 'fdatasync(21</data/afterfair.sqlite-wal>) = 0';
const ACK = `writev(30<socket:[77]>, [{iov_base="\\201~", iov_len=4}, {iov_base="431[{\\"ok\\":true,\\"data\\":{\\"id\\":\\"${ID}\\",\\"seq\\":1}}]", iov_len=80}], 2) = 84`;
const read = (...lines: string[]) => readTrace(lines.join('\n'), new Set([ID]));

describe('Saved means saved: reading the order of a trace', () => {
  it('finds an ack in order after the write and its sync', () => {
    expect(read(WRITE, SYNC, ACK)).toEqual({ acks: 1, synced: 1, early: 0, syncs: 1 });
  });

  it.each([
    ['before the sync', [WRITE, ACK, SYNC]],
    ['after a sync that came before the write', [SYNC, WRITE, ACK]],
    ['after a sync that failed', [WRITE, SYNC.replace('= 0', '= -1 EIO (Input/output error)'), ACK]],
    ['after a sync of another file', [WRITE, SYNC.replace('-wal', ''), ACK]],
    ['without any write', [SYNC, ACK]],
  ])('finds an ack %s too early', (_when, lines) => {
    expect(read(...lines)).toMatchObject({ acks: 1, synced: 0, early: 1 });
  });

  it('takes no refusal for an ack', () => {
    expect(read(ACK.replace('true', 'false'))).toMatchObject({ acks: 0 });
  });
});
