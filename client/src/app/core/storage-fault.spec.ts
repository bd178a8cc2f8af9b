import { describe, expect, it } from '@jest/globals';
import { StorageError } from './storage-error';
import { storageFault } from './storage-fault';

const named = (name: string, inner?: unknown) => Object.assign(new Error(name), { name, inner });

describe('storage refused or full is told from a fault of our own', () => {
  it.each([
    ['full', named('QuotaExceededError')],
    ['full', named('AbortError', named('QuotaExceededError'))],
    ['refused', named('OpenFailedError', named('SecurityError'))],
    ['refused', named('MissingAPIError')],
  ])('%s: %s', (kind, fault) => {
    expect(storageFault(fault)).toMatchObject({ name: 'StorageError', kind, cause: fault });
  });

  it('leaves what is already told, and everything else, as it is', () => {
    for (const fault of [new StorageError('full'), new TypeError('ours'), 'words', null])
      expect(storageFault(fault)).toBe(fault);
  });
});
