/** A code that lets somebody in: six characters join a fair, eight bring a second device in. */
export interface EntryCode {
  kind: 'join' | 'pair';
  code: string;
}

/** The code in what somebody typed or pasted (also the whole link), or null. Case, spaces and dashes do not matter. */
export function readCode(typed: string): EntryCode | null {
  const last = typed.trim().split('/').at(-1) ?? '';
  const code = last.replace(/[\s-]/g, '').toUpperCase();
  if (!/^[A-Z0-9]+$/.test(code)) return null;
  if (code.length === 6) return { kind: 'join', code };
  return code.length === 8 ? { kind: 'pair', code } : null;
}
