/**
 * Writes beside the built client which of its scripts a page needs, for the server to name before the page itself can ask
 * for them: `node tools/parts-ahead.mjs FOLDER`.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Words of the interface's texts, which there are in one language so far. */
const TEXTS = 'Skip to the content';
/** By the beginning of their addresses: what is to be found in the parts of the program that these pages need first. */
const PAGES = { '/fair': ['af-attendee-shell', TEXTS], '/join': ['af-join-page', TEXTS] };
const FILE = 'parts-ahead.json';

const STATIC_IMPORT = /(?:from|import)\s*"\.\/([\w-]+\.js)"/g;
const OF_INDEX = /<(?:link rel="modulepreload" href|script src)="([\w-]+\.js)"/g;

/**
 * @param {string} folder of the built client
 * @returns {Promise<Record<string, string[]>>} by the beginning of an address: names of scripts, the program itself first
 * @throws Error when a page's part cannot be told from the others
 */
export async function partsAhead(folder, pages = PAGES) {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.js'));
  const texts = new Map();
  for (const name of names) texts.set(name, await readFile(join(folder, name), 'utf8'));
  const initial = matches(OF_INDEX, await readFile(join(folder, 'index.html'), 'utf8'));
  const scriptWith = (words) => {
    const within = names.filter((name) => texts.get(name).includes(words));
    if (within.length !== 1)
      throw new Error(`“${words}” stands in ${within.length} scripts of ${folder}, not in one`);
    return within[0];
  };
  const parts = Object.entries(pages).map(([address, marks]) => [
    address,
    closure([...initial, ...marks.map(scriptWith)], texts),
  ]);
  return Object.fromEntries(parts);
}

/** With everything that is imported at once, in the order in which it would be found. */
function closure(names, texts) {
  const found = new Set(names);
  // A set tells of what is added while it is gone through.
  for (const name of found) for (const one of matches(STATIC_IMPORT, texts.get(name) ?? '')) found.add(one);
  return [...found];
}

function matches(pattern, text) {
  return [...text.matchAll(pattern)].map(([, name]) => name);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folder = process.argv[2];
  const parts = await partsAhead(folder);
  await writeFile(join(folder, FILE), JSON.stringify(parts));
  const counted = Object.entries(parts).map(([address, names]) => `${address} ${names.length}`);
  console.log(`scripts named ahead: ${counted.join(', ')}`);
}
