import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { PluginKind, commonTokens, declareClassPlugin, tokens } from '@stryker-mutator/api/plugin';
import { MutantRunStatus } from '@stryker-mutator/api/test-runner';

const LOOK_EVERY_MS = 200;
const WORKER = new URL('./spec-worker.mjs', import.meta.url);

/**
 * Runs specs for Stryker, all in one process. Its usual runner starts Jest for each broken line, and Jest loads every spec
 * file and all packages again: that is more than a second, this a fraction of one. What never ends is told by the time that
 * it takes of the processor, for on a busy machine the clock says nothing.
 */
class SpecRunner {
  constructor(options) {
    this.options = options.specRunner;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.worker = new Worker(WORKER, { workerData: this.options });
    await once(this.worker, 'message');
  }

  dryRun() {
    return this.ask('dry-run', Infinity);
  }

  mutantRun({ activeMutant, testFilter, hitLimit, disableBail }) {
    const asked = { activeMutant, testFilter, hitLimit, disableBail };
    return this.ask(asked, this.options.processorSeconds * 1_000_000);
  }

  async dispose() {
    await this.worker?.terminate();
  }

  async ask(asked, mostMicroseconds) {
    if (!this.worker) await this.init();
    const { worker } = this;
    const before = process.cpuUsage();
    let watch;
    const endless = new Promise((resolve) => {
      watch = setInterval(() => {
        const { user, system } = process.cpuUsage(before);
        if (user + system > mostMicroseconds) resolve('endless');
      }, LOOK_EVERY_MS);
    });
    worker.postMessage(asked);
    const answer = await Promise.race([once(worker, 'message'), endless]).finally(() => clearInterval(watch));
    if (answer === 'endless') {
      this.worker = undefined;
      await worker.terminate();
      return { status: MutantRunStatus.Timeout };
    }
    const [{ result, error }] = answer;
    if (error !== undefined) throw new Error(error);
    return result;
  }
}
SpecRunner.inject = tokens(commonTokens.options);

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'specs', SpecRunner)];

const NAMES = { type: 'array', items: { type: 'string' } };

/**
 * The option `specRunner` of the configuration: which specs, which of them not, what is loaded before them, whether each
 * test is looked at alone, and after how much time of the processor a broken line never ends.
 */
export const strykerValidationSchema = {
  properties: {
    specRunner: {
      type: 'object',
      required: ['specs', 'processorSeconds'],
      additionalProperties: false,
      properties: {
        specs: NAMES,
        without: NAMES,
        setup: NAMES,
        alone: { type: 'boolean' },
        processorSeconds: { type: 'number' },
      },
    },
  },
};
