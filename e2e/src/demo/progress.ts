/** Tells what the demo is doing, on standard error, so that standard output carries data only. */
export class Progress {
  private line = '';

  constructor(private readonly stream: NodeJS.WriteStream = process.stderr) {}

  /** A new chapter of the story. */
  say(text: string): void {
    this.end();
    this.stream.write(`${text}\n`);
  }

  /** How far a chapter is; overwritten in place on a terminal, said once at its end elsewhere. */
  count(what: string, done: number, of: number): void {
    this.line = `  ${what} ${done} of ${of}`;
    if (this.stream.isTTY) this.stream.write(`\r${this.line}`);
    if (done >= of) this.end();
  }

  private end(): void {
    if (this.line !== '') this.stream.write(this.stream.isTTY ? '\n' : `${this.line}\n`);
    this.line = '';
  }
}
