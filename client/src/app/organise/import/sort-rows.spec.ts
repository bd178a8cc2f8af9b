import { describe, expect, it } from '@jest/globals';
import type { ImportRow } from '@afterfair/shared/contracts';
import { sortRows } from './sort-rows';

const row = (number: number, changes: Partial<ImportRow> = {}): ImportRow => ({
  row: number,
  line: number + 1,
  state: 'new',
  employer: '',
  contact: '',
  remarks: [],
  ...changes,
});

describe('the rows of an import', () => {
  it('show errors first, then what should be looked at, then the file as it is', () => {
    const warned = row(3, { remarks: [{ severity: 'warning', message: '' }] });
    const sorted = sortRows([row(1), row(2, { state: 'unchanged' }), warned, row(4, { state: 'error' })]);
    expect(sorted.map(({ row: number }) => number)).toEqual([4, 3, 1, 2]);
  });
});
