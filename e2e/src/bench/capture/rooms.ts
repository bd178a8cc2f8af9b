/** The room of an attendee's devices, on the servers beside ours; the attendee is named in the handshake. */
export function roomOf(handshake: { auth: Record<string, unknown> }): string {
  return `attendee:${String(handshake.auth['attendee'])}`;
}
