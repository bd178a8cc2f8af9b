import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { CrashOrder } from './crash-server.js';

/** The server as people run it, and the one that dies at a named moment. */
const SCRIPTS = {
  server: fileURLToPath(new URL('../../../server/dist/main.js', import.meta.url)),
  crashing: fileURLToPath(new URL('../../dist/faults/crash-server.js', import.meta.url)),
};
const READY = /^Afterfair is ready on (\S+)$/;
const START_MS = 60_000;

/** A server in a process of its own that can be killed. */
export class ServerProcess {
  private constructor(
    readonly url: string,
    readonly pid: number,
    private readonly child: ChildProcess,
  ) {}

  /** Starts it on a free port with the database in `dataDir`. @throws Error when it does not come up. */
  static async start(dataDir: string, script: keyof typeof SCRIPTS = 'server'): Promise<ServerProcess> {
    const child = spawn(process.execPath, [SCRIPTS[script]], {
      env: { PATH: process.env['PATH'], DATA_DIR: dataDir, PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'error' },
      stdio: ['ignore', 'pipe', 'inherit', ...(script === 'crashing' ? ['ipc' as const] : [])],
    });
    const timer = setTimeout(() => child.kill('SIGKILL'), START_MS);
    try {
      for await (const line of createInterface({ input: child.stdout as NodeJS.ReadableStream })) {
        const url = READY.exec(line)?.[1];
        if (url !== undefined) return new ServerProcess(url, child.pid ?? 0, child);
      }
      throw new Error('The server ended before it was ready.');
    } finally {
      clearTimeout(timer);
    }
  }

  /** As a power cut: no warning, no clean-up. Resolves when the process is gone. */
  async kill(): Promise<void> {
    await this.end('SIGKILL');
  }

  async stop(): Promise<void> {
    await this.end('SIGTERM');
  }

  /** Tells the crashing server when to die. Resolves when the process is gone. */
  async dieAt(order: CrashOrder): Promise<void> {
    const exited = once(this.child, 'exit');
    this.child.send(order);
    await exited;
  }

  private async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const exited = once(this.child, 'exit');
    this.child.kill(signal);
    await exited;
  }
}
