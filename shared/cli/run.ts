import type { FairDocument } from '../src/contracts/index.js';
import { readFairDocument } from '../src/fair-document/index.js';
import type { Fault } from '../src/fair-document/index.js';
import { instantOf, isoOf, makeBatch } from '../src/rules/index.js';
import type { Answer } from './answer.js';
import { readArguments } from './arguments.js';
import { batchTable } from './batch-table.js';
import { checkDrafts } from './check-drafts.js';
import { checkTable } from './check-table.js';
import { HELP } from './help.js';
import { readingPage } from './read/reading-page.js';

/** Gives the text of a file, or why there is none. */
export type ReadText = (file: string) => { text: string } | { missing: string };

/** One run of `rules`: the words after it, and a way to read a file. */
export function run(words: string[], readText: ReadText): Answer {
  const wanted = readArguments(words);
  if (wanted.kind === 'help') return { status: 0, stdout: HELP, stderr: '' };
  if (wanted.kind === 'wrong') return { status: 2, stdout: '', stderr: `${wanted.why}\n\n${HELP}` };
  const asked = wanted.run;
  const read = readText(asked.file);
  if ('missing' in read) return { status: 2, stdout: '', stderr: `${read.missing}\n` };
  const json = parsed(read.text);
  if (json === undefined) return refused([NOT_JSON], asked.command !== 'read' && asked.json);
  const result = readFairDocument(json);
  if (!result.ok) return refused(result.faults, asked.command !== 'read' && asked.json);
  const { document } = result;
  if (asked.command === 'read') {
    const page = readingPage(document, asked.now ?? lastClose(document));
    return asked.out === undefined ? done(page) : { ...done(''), out: { file: asked.out, text: page } };
  }
  const { command, now } = asked;
  if (command === 'check') {
    const checked = checkDrafts(document, now);
    return done(asked.json ? asJson(checked) : checkTable(checked));
  }
  const batch = makeBatch(document, now);
  return done(asked.json ? asJson(batch) : batchTable(batch, document));
}

const NOT_JSON: Fault = { pointer: '', message: 'is not JSON' };

/** `undefined` for what is no JSON. Some editors put a byte order mark in front, which RFC 8259 lets a reader pass over. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function refused(findings: Fault[], json: boolean): Answer {
  if (json) return { status: 1, stdout: asJson({ version: 1, findings }), stderr: '' };
  const lines = findings.map(
    ({ pointer, rule, message }) => `${pointer || '/'}: ${message}${rule ? ` (${rule})` : ''}\n`,
  );
  return { status: 1, stdout: '', stderr: lines.join('') };
}

/** When the fair is over and all its thank-yous are written. */
function lastClose({ fair }: FairDocument): string {
  return isoOf(Math.max(...fair.days.map(({ closesAt }) => instantOf(closesAt))));
}

function done(stdout: string): Answer {
  return { status: 0, stdout, stderr: '' };
}

function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
