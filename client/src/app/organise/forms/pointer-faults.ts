import { ProblemError } from '../../core/problem-error';

/** What a server said is wrong with an input, place by place. */
export class PointerFaults {
  static readonly none = new PointerFaults(new Map());

  private constructor(private readonly messages: ReadonlyMap<string, string>) {}

  /** The faults in a refusal; `none` when it names no places. */
  static of(error: unknown): PointerFaults {
    const errors = error instanceof ProblemError ? (error.problem.errors ?? []) : [];
    return new PointerFaults(new Map(errors.map(({ pointer, message }) => [pointer, message])));
  }

  /** The message at exactly this JSON pointer, `''` without one. */
  at(pointer: string): string {
    return this.messages.get(pointer) ?? '';
  }

  /** Messages at none of these pointers: they have no field of their own and are shown above the form. */
  besides(pointers: readonly string[]): string[] {
    return [...this.messages]
      .filter(([pointer]) => !pointers.includes(pointer))
      .map(([, message]) => message);
  }
}
