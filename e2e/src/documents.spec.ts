import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PAGES = globSync(['*.md', 'docs/**/*.md', 'shared/*.md'], { cwd: ROOT }).sort();

/** Targets of links and pictures to this repository, as paths from its root, without the place on the page. */
function linksOf(page: string, text: string): string[] {
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)|(?:src|href|srcset)="([^"]+)"/g)].map(
    (hit) => hit[1] ?? hit[2] ?? '',
  );
  return targets
    .map((target) => target.replace(/#.*$/, ''))
    .filter((target) => target !== '' && !/^[a-z]+:/.test(target))
    .map((target) => join(dirname(page), target));
}

/** Files and folders that the text names in code marks, where they begin with one of the rooms. */
function namedFilesOf(text: string): string[] {
  return [...text.matchAll(/`((?:shared|server|client|e2e|tools|docs)\/[\w./*-]+)`/g)].map(
    ([, path = '']) => path,
  );
}

describe('the documents', () => {
  it('are found', () => {
    expect(PAGES).toEqual(expect.arrayContaining(['ARCHITECTURE.md', 'docs/protocol.md']));
  });

  it.each(PAGES)('%s links to and names only what is there', (page) => {
    const text = readFileSync(join(ROOT, page), 'utf8');
    const missing = [...linksOf(page, text), ...namedFilesOf(text)].filter((path) =>
      path.includes('*') ? globSync(path, { cwd: ROOT }).length === 0 : !existsSync(join(ROOT, path)),
    );
    expect(missing).toEqual([]);
  });
});
