import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { initialFiles } from './initial-files.js';

const SMALLEST = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };

/** Bytes of the initial scripts and styles of a built application, compressed with brotli as well as it can. */
export async function firstLoadBytes(folder: string): Promise<number> {
  const names = initialFiles(await readFile(join(folder, 'index.html'), 'utf8'));
  if (names.length === 0) throw new Error(`The page in ${folder} loads nothing.`);
  const sizes = await Promise.all(
    names.map(async (name) => {
      const bytes = await readFile(join(folder, name));
      return (await promisify(brotliCompress)(bytes, SMALLEST)).length;
    }),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
