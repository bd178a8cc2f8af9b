const TEXT_LAST = 0x81;
const MASKED = 0x80;
const SHORT = 126;
const LONG = 127;
const MASK_BYTES = 4;

/** A text frame from a client (RFC 6455). The mask is zero, which leaves the text as it is. Text of ASCII only. */
export function frameOf(text: string): Buffer {
  const long = text.length >= SHORT;
  const header = (long ? 4 : 2) + MASK_BYTES;
  const frame = Buffer.allocUnsafe(header + text.length);
  frame[0] = TEXT_LAST;
  frame[1] = MASKED | (long ? SHORT : text.length);
  if (long) frame.writeUInt16BE(text.length, 2);
  frame.fill(0, header - MASK_BYTES, header);
  frame.write(text, header, 'latin1');
  return frame;
}

/** Takes a server's bytes as they come and gives the text of each frame. */
export class FrameReader {
  private rest: Buffer = Buffer.alloc(0);

  constructor(private readonly onText: (text: string) => void) {}

  push(bytes: Buffer): void {
    const all = this.rest.length === 0 ? bytes : Buffer.concat([this.rest, bytes]);
    let at = 0;
    for (let frame = nextFrame(all, at); frame; frame = nextFrame(all, at)) {
      at = frame.end;
      if (frame.isText) this.onText(all.toString('latin1', frame.start, frame.end));
    }
    this.rest = at === all.length ? Buffer.alloc(0) : all.subarray(at);
  }
}

function nextFrame(bytes: Buffer, at: number): { isText: boolean; start: number; end: number } | null {
  const short = (bytes[at + 1] ?? 0) & ~MASKED;
  const start = at + (short === SHORT ? 4 : short === LONG ? 10 : 2);
  if (bytes.length < start) return null;
  const length =
    short === SHORT ? bytes.readUInt16BE(at + 2) : short === LONG ? bytes.readUInt32BE(at + 6) : short;
  const end = start + length;
  return bytes.length < end ? null : { isText: bytes[at] === TEXT_LAST, start, end };
}
