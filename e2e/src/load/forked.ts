import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A process of ours that is asked one thing after the other. */
export class Forked {
  private constructor(private readonly child: ChildProcess) {}

  /** @param script a compiled file, as a URL. */
  static start(script: URL, args: string[] = []): Forked {
    return new Forked(fork(fileURLToPath(script), args, { execArgv: ['--expose-gc'] }));
  }

  /** @throws Error when the process ends instead of answering. */
  async ask<Answer>(question: object): Promise<Answer> {
    const given = Promise.withResolvers<Answer>();
    const ended = (code: number | null): void => given.reject(new Error(`The process ended with ${code}.`));
    const heard = (answer: unknown): void => given.resolve(answer as Answer);
    this.child.once('message', heard).once('exit', ended);
    try {
      this.child.send(question);
      return await given.promise;
    } finally {
      this.child.off('message', heard).off('exit', ended);
    }
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const exited = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await exited;
  }
}
