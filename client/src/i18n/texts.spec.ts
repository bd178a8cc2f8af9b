import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PROBLEM_CODES } from '@afterfair/shared/contracts';
import en from './en';

const APP = join(dirname(fileURLToPath(import.meta.url)), '../app');

const sources = readdirSync(APP, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(ts|html)$/.test(path) && !path.endsWith('.spec.ts'))
  .map((path) => ({ path, text: readFileSync(join(APP, path), 'utf8') }));

/** Keys that stand in a file as a whole, with the prefix its template gives to `t`. */
function keysOf(text: string): string[] {
  const prefix = /\*transloco="let t; prefix: '([\w.-]+)'"/.exec(text)?.[1];
  const inTemplate = [...text.matchAll(/\bt\(\s*'([\w.-]+)'\s*[,)]/g)].map(([, key = '']) =>
    prefix === undefined ? key : `${prefix}.${key}`,
  );
  const inCode = [...text.matchAll(/translate(?:<string>)?\(\s*'([\w.-]+)'\s*[,)]/g)].map(
    ([, key = '']) => key,
  );
  const titles = [...text.matchAll(/^\s*title: '([\w-]+\.[\w.-]+)'/gm)].map(([, key = '']) => key);
  const counted = [...text.matchAll(/'([\w.-]+)' \| afCounted/g)].map(([, key = '']) => `${key}.other`);
  return [...inTemplate, ...inCode, ...titles, ...counted];
}

function lookUp(key: string): unknown {
  return key
    .split('.')
    .reduce<unknown>((texts, part) => (texts as Record<string, unknown> | undefined)?.[part], en);
}

describe('the texts of the interface', () => {
  it('have every key that a page names', () => {
    const missing = sources.flatMap(({ path, text }) =>
      keysOf(text)
        .filter((key) => typeof lookUp(key) !== 'string')
        .map((key) => `${path}: ${key}`),
    );
    expect(missing).toEqual([]);
  });

  it('are found in the pages at all', () => {
    expect(sources.flatMap(({ text }) => keysOf(text)).length).toBeGreaterThan(150);
  });

  it('say something about every problem the server can name', () => {
    expect(PROBLEM_CODES.filter((code) => typeof lookUp(`problems.${code}`) !== 'string')).toEqual([]);
  });
});
