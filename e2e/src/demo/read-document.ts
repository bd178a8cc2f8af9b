import { readFile } from 'node:fs/promises';
import type { FairDocument } from '@afterfair/shared/contracts';
import { readFairDocument } from '@afterfair/shared/fair-document';

/**
 * Reads a fair document from a file.
 *
 * @throws Error that lists every fault of the document with its pointer.
 */
export async function readDocument(file: string): Promise<FairDocument> {
  const read = readFairDocument(JSON.parse(await readFile(file, 'utf8')));
  if (read.ok) return read.document;
  const faults = read.faults.map(({ pointer, message }) => `  ${pointer || '(document)'}: ${message}`);
  throw new Error([`${file} is refused:`, ...faults].join('\n'));
}
