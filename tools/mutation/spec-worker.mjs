import { parentPort, workerData } from 'node:worker_threads';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import {
  DryRunStatus,
  TestStatus,
  determineHitLimitReached,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { addEventHandler, getState, resetState, run } from 'jest-circus';
import { bundleSpecs } from './spec-bundle.mjs';

const TEST_TIMEOUT_MS = 30_000;

/** What broken code reads and writes while it runs: which break is on, and how often it was reached. */
const mutants = (globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {});

/**
 * Runs specs with Jest's own jest-circus and expect. All that is ours is made new for each broken line, so that nothing
 * remembered hides it.
 */
class Specs {
  /** How often each file was the first to fail, and the milliseconds it took in all. */
  tries = new Map();

  async init() {
    this.bundle = await bundleSpecs(workerData);
    addEventHandler(({ name, test }) => {
      if (name === 'test_start') {
        // Nothing is won by the rest once one has failed.
        if (this.bail && this.failed) test.mode = 'skip';
        mutants.currentTestId = idOf(this.file, test);
      }
      if (name === 'test_done') {
        mutants.currentTestId = undefined;
        this.failed ||= test.errors.length > 0;
      }
    });
  }

  /**
   * Each file starts anew, as it does in Jest, or each test where `alone` asks for it: what an earlier one has made ready
   * and left behind would hide which lines a later one stands on.
   */
  async dryRun() {
    this.bail = false;
    const tests = [];
    for (const file of this.bundle.files) {
      const runs =
        workerData.alone === true ? [...this.testsIn(file)].map((id) => new Set([id])) : [undefined];
      for (const only of runs) {
        const found = await this.runFile(file, this.bundle.evaluate(), only);
        tests.push(...found.filter(({ status }) => status !== TestStatus.Skipped));
      }
    }
    return { status: DryRunStatus.Complete, tests, mutantCoverage: mutants.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail }) {
    this.bail = !disableBail;
    this.failed = false;
    mutants.activeMutant = activeMutant.id;
    mutants.hitLimit = hitLimit;
    mutants.hitCount = hitLimit === undefined ? undefined : 0;
    try {
      const found = await this.runCovering(testFilter && new Set(testFilter));
      const endless = determineHitLimitReached(mutants.hitCount, mutants.hitLimit);
      return toMutantRunResult(endless ?? found, disableBail);
    } finally {
      mutants.activeMutant = undefined;
    }
  }

  async runCovering(only) {
    const tests = [];
    try {
      const register = this.bundle.evaluate();
      for (const file of this.likeliestFirst(this.bundle.files.filter((one) => isAsked(one, only)))) {
        if (this.bail && this.failed) break;
        const before = performance.now();
        tests.push(...(await this.runFile(file, register, only)));
        const { kills, took } = this.tries.get(file) ?? { kills: 0, took: 0 };
        this.tries.set(file, {
          kills: kills + Number(this.failed),
          took: took + performance.now() - before,
        });
      }
    } catch (error) {
      // A break that lets no spec be loaded is none that a test could have noticed.
      return { status: DryRunStatus.Error, errorMessage: String(error?.stack ?? error) };
    }
    return { status: DryRunStatus.Complete, tests };
  }

  testsIn(file) {
    resetState();
    this.bundle.evaluate()(file);
    return new Set(testsUnder(getState().rootDescribeBlock).map((test) => idOf(file, test)));
  }

  /** A run ends with its first failure: what fails often in little time goes first. */
  likeliestFirst(files) {
    const worth = (file) => {
      const { kills, took } = this.tries.get(file) ?? { kills: 0, took: 0 };
      return (kills + 1) / (took + 1);
    };
    return [...files].sort((a, b) => worth(b) - worth(a));
  }

  async runFile(file, register, only) {
    resetState();
    getState().testTimeout = TEST_TIMEOUT_MS;
    this.file = file;
    register(file);
    for (const test of testsUnder(getState().rootDescribeBlock)) {
      if (only && !only.has(idOf(file, test))) test.mode = 'skip';
    }
    const { testResults, unhandledErrors } = await run();
    if (unhandledErrors.length > 0) throw new Error(unhandledErrors.join('\n'));
    return testResults.map((result) => asStrykerWantsIt(file, result));
  }
}

function testsUnder(block) {
  return block.children.flatMap((child) => (child.type === 'test' ? [child] : testsUnder(child)));
}

function idOf(file, test) {
  const titles = [test.name];
  for (let block = test.parent; block?.parent; block = block.parent) titles.unshift(block.name);
  return `${file} ${titles.join(' ')}`;
}

function isAsked(file, only) {
  return only === undefined || [...only].some((id) => id.startsWith(`${file} `));
}

function asStrykerWantsIt(file, { testPath, status, errors, duration }) {
  const [, ...titles] = testPath;
  const name = titles.join(' ');
  const told = { id: `${file} ${name}`, name, timeSpentMs: duration ?? 0, fileName: file };
  if (status === 'skip' || status === 'todo') return { ...told, status: TestStatus.Skipped };
  if (errors.length === 0) return { ...told, status: TestStatus.Success };
  return { ...told, status: TestStatus.Failed, failureMessage: errors.join('\n') };
}

const specs = new Specs();
await specs.init();
parentPort.on('message', (asked) => {
  const answer = asked === 'dry-run' ? specs.dryRun() : specs.mutantRun(asked);
  answer.then(
    (result) => parentPort.postMessage({ result }),
    (error) => parentPort.postMessage({ error: String(error?.stack ?? error) }),
  );
});
parentPort.postMessage('ready');
