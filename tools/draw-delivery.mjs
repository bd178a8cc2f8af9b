/** `node tools/draw-delivery.mjs`: draws the life of a message into ARCHITECTURE.md, from the table in the rules. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './run.mjs';

const BETWEEN = /(<!-- delivery:begin -->\n\n)[\s\S]*?(\n\n<!-- delivery:end -->)/u;

const built = join(
  process.argv[2] ?? join(ROOT, 'shared', 'dist'),
  'src',
  'rules',
  'delivery',
  'draw-life.js',
);
const { drawLife } = await import(pathToFileURL(built).href);
const file = join(ROOT, 'ARCHITECTURE.md');
const page = readFileSync(file, 'utf8');
if (!BETWEEN.test(page))
  throw new Error('ARCHITECTURE.md has lost the marks between which the drawing stands.');
writeFileSync(
  file,
  page.replace(BETWEEN, (_all, begin, end) => begin + drawLife() + end),
);
