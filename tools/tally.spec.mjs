import { describe, expect, it } from '@jest/globals';
import { sum, tallyOfJest, tallyOfPlaywright, tallyOfStep } from './tally.mjs';

const jestReport = {
  numPassedTests: 7,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
};
const playwrightReport = { stats: { expected: 3, unexpected: 0, flaky: 0, skipped: 0 }, errors: [] };

describe('the sum at the end of npm test', () => {
  it('adds passed and failed', () => {
    expect(sum([tallyOfJest(jestReport), { passed: 1, failed: 2 }])).toEqual({ passed: 8, failed: 2 });
  });

  it.each(['numFailedTests', 'numPendingTests', 'numTodoTests', 'numRuntimeErrorTestSuites'])(
    'counts %s of Jest as failed',
    (kind) => {
      expect(tallyOfJest({ ...jestReport, [kind]: 2 }).failed).toBe(2);
    },
  );

  it.each(['unexpected', 'flaky', 'skipped'])('counts %s stories as failed', (kind) => {
    const stats = { ...playwrightReport.stats, [kind]: 1 };
    expect(tallyOfPlaywright({ ...playwrightReport, stats })).toEqual({ passed: 3, failed: 1 });
  });

  it('counts errors of Playwright outside any story', () => {
    expect(tallyOfPlaywright({ ...playwrightReport, errors: [{ message: 'no browser' }] }).failed).toBe(1);
  });

  it.each([
    ['a step that left no report', 0, undefined],
    ['a command that failed though its report knows no failure', 1, { passed: 3, failed: 0 }],
    ['a step in which nothing ran', 0, { passed: 0, failed: 0 }],
  ])('takes %s for a failure', (_, code, counted) => {
    expect(tallyOfStep(code, counted).failed).toBe(1);
  });

  it('leaves the count of a step alone that says itself what failed', () => {
    expect(tallyOfStep(1, { passed: 3, failed: 2 })).toEqual({ passed: 3, failed: 2 });
    expect(tallyOfStep(0, { passed: 3, failed: 0 })).toEqual({ passed: 3, failed: 0 });
  });
});
