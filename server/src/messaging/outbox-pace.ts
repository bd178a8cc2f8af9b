/** How the worker works: handed in, so that a test or a demo can set its own pace. */
export class OutboxPace {
  constructor(
    /** Milliseconds between two looks at the outbox. */
    readonly intervalMs = 1_000,
    /** Messages taken up together. */
    readonly batch = 50,
  ) {}
}
