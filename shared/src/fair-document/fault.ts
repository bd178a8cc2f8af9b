/** One reason why a document is refused; `pointer` is a JSON pointer (RFC 6901), `''` for the whole. */
export interface Fault {
  pointer: string;
  /** The rule whose bounds a policy leaves. */
  rule?: string;
  message: string;
}

/** The pointer of a member of what `pointer` points to. */
export function pointerTo(pointer: string, member: string | number): string {
  return `${pointer}/${String(member).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
