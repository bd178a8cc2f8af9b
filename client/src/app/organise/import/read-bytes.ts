/** What a chosen file turned out to be. */
export type ReadFile =
  { kind: 'text'; text: string; encoding: 'utf-8' | 'utf-16le' | 'windows-1252' } | { kind: 'spreadsheet' };

/** How the files of spreadsheet programs begin: a zip (xlsx, ods) and the older compound file (xls). */
const SPREADSHEETS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];
const UTF_16_MARK = [0xff, 0xfe];

/**
 * A file's bytes as text. What is not valid UTF-8 is read as Windows-1252, in which the Western European editions of
 * spreadsheet programs write CSV; every sequence of bytes is valid there, so the reader has to be told.
 */
export function readBytes(bytes: Uint8Array): ReadFile {
  if (SPREADSHEETS.some((start) => beginsWith(bytes, start))) return { kind: 'spreadsheet' };
  if (beginsWith(bytes, UTF_16_MARK)) return decoded(bytes, 'utf-16le');
  return decoded(bytes, isUtf8(bytes) ? 'utf-8' : 'windows-1252');
}

function decoded(bytes: Uint8Array, encoding: 'utf-8' | 'utf-16le' | 'windows-1252'): ReadFile {
  return { kind: 'text', text: new TextDecoder(encoding).decode(bytes), encoding };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    // Throwing is the decoder's way to say no; there is nothing else it can fail at.
    return false;
  }
}

function beginsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}
