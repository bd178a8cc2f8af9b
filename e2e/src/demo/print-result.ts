import { type DemoResult, isFaultless } from './result.js';

/** The table at the end of the story. */
export function formatResult(result: DemoResult): string {
  const rows = Object.entries(result).map(
    ([name, value]) => `  ${name.padEnd(11)} ${String(value).padStart(8)}`,
  );
  const verdict = isFaultless(result)
    ? 'Every meeting is stored once; every approved message arrived once.'
    : 'Something was lost or arrived twice.';
  return ['', ...rows, '', verdict].join('\n');
}
