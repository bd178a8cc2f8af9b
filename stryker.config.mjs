/**
 * Stryker for one folder of the rules, named by `MUTATE_FOLDER` (`npm run mutate` sets it): what nobody's test notices
 * when it is broken. Only the specs that hold the folder run, so that a mutant costs less than a second.
 */
/** Specs that hold a folder, as paths in the rules; what a rule forbids (K8) is decided in the plan and asked by a check. */
const HELD_BY = {
  plan: ['plan/**/*', 'timing/*', 'policy/*', 'check/private-and-forbidden', 'check/said-in-words'],
  check: ['check/**/*'],
  capture: ['capture/**/*'],
  delivery: ['delivery/*'],
};

const folder = process.env.MUTATE_FOLDER ?? 'plan';
if (!(folder in HELD_BY)) throw new RangeError(`MUTATE_FOLDER is one of ${Object.keys(HELD_BY).join(', ')}`);

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  plugins: ['./tools/mutation/test-runner.mjs'],
  testRunner: 'specs',
  specRunner: {
    specs: HELD_BY[folder].map((specs) => `shared/src/rules/${specs}.spec.ts`),
    without: [
      // It starts Jest itself, which knows nothing of a broken rule here.
      '**/machine-zone.spec.ts',
      // It measures time, which breaks by chance.
      '**/line-time.spec.ts',
      // They load whole dictionaries and a grammar, for seconds; small ones hold the same rules.
      '**/check-with-{dictionary,grammar}.spec.ts',
    ],
    setup: ['jest.properties.mjs'],
    // The words of a language are compiled once, by the first test that needs them.
    alone: folder === 'capture',
    // The whole of the specs takes a fraction of it.
    processorSeconds: folder === 'plan' ? 15 : 5,
  },
  coverageAnalysis: 'perTest',
  mutate: [
    `shared/src/rules/${folder}/**/*.ts`,
    '!shared/src/rules/**/*.spec.ts',
    '!shared/src/rules/**/testing/**',
    '!shared/src/rules/**/*.d.ts',
    // Nothing but the words of a language: each would need a test of its own, which could only say the word again.
    '!shared/src/rules/capture/words/{de,en,es,fr,it,pl}.ts',
    '!shared/src/rules/check/pushing-words.ts',
  ],
  ignorePatterns: ['/client', '/server', '/e2e', '/docs', '/test-results', '**/dist', '.nx', '.angular'],
  tempDirName: 'test-results/stryker',
  incremental: true,
  incrementalFile: `test-results/mutation/${folder}-incremental.json`,
  reporters: ['progress-append-only', 'clear-text', 'json', 'html'],
  jsonReporter: { fileName: `test-results/mutation/${folder}.json` },
  htmlReporter: { fileName: `test-results/mutation/${folder}.html` },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  concurrency: 4,
  // Only for a runner that hangs: what never ends is found by the processor's time.
  timeoutMS: 600_000,
  dryRunTimeoutMinutes: 20,
  thresholds: { high: 95, low: 85, break: null },
};
