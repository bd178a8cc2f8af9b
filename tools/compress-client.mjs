/**
 * Puts a compressed copy beside each script and style of the built client, for the server to send:
 * `node tools/compress-client.mjs FOLDER`.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Scripts and styles. Pictures and fonts are compressed already; pages and manifests may be replaced in place. */
const COMPRESSIBLE = /\.(js|css)$/;
/** Less fits into one packet as it is. */
const FEWEST_BYTES = 1_200;

/** By the ending of the copy: the smallest there is, as it is made once and sent often. */
const ENCODINGS = {
  br: (bytes) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  gz: (bytes) => promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }),
};

/**
 * @param {string} folder of the built client
 * @returns {Promise<string[]>} the names of the files that were compressed
 */
export async function compressClient(folder) {
  const names = (await readdir(folder)).filter((name) => COMPRESSIBLE.test(name));
  const compressed = await Promise.all(names.map((name) => compress(join(folder, name))));
  return names.filter((_, index) => compressed[index]);
}

async function compress(file) {
  const bytes = await readFile(file);
  if (bytes.length < FEWEST_BYTES) return false;
  for (const [ending, encode] of Object.entries(ENCODINGS))
    await writeFile(`${file}.${ending}`, await encode(bytes));
  return true;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const names = await compressClient(process.argv[2]);
  console.log(`compressed ${names.length} files`);
}
