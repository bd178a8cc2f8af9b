import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import expressStaticGzip from 'express-static-gzip';

/** Paths that are never a page: doors of the server, and files. A file that is gone must not come back as a page. */
const NOT_PAGES = /^\/(api|health|socket\.io)(\/|$)|\.\w+$/;
const YEAR_MS = 365 * 86_400_000;
/** The build puts a hash into the names of what never changes. */
const HASHED = /-[A-Za-z0-9_-]{8}\.(js|css|woff2)(\.(br|gz))?$/;

/** Beside the client: by the beginning of an address, the scripts that its pages need (tools/parts-ahead.mjs). */
const PARTS_AHEAD = 'parts-ahead.json';

/** Serves the built client: its files, and its one page for every address of a screen. */
export function serveClient(app: NestExpressApplication, clientDir: string): void {
  const page = join(clientDir, 'index.html');
  if (clientDir === '' || !existsSync(page)) return;
  const ahead = partsAhead(clientDir);
  app.use(
    // The build has put compressed copies beside its scripts and styles (tools/compress-client.mjs).
    expressStaticGzip(clientDir, {
      index: false,
      enableBrotli: true,
      orderPreference: ['br', 'gzip'],
      serveStatic: {
        index: false,
        setHeaders: (response, path) => {
          const age = HASHED.test(path) ? `public, max-age=${YEAR_MS / 1000}, immutable` : 'no-cache';
          response.setHeader('Cache-Control', age);
        },
      },
    }),
  );
  app.use((request: Request, response: Response, next: NextFunction) => {
    if (request.method !== 'GET' || NOT_PAGES.test(request.path)) {
      next();
      return;
    }
    response.setHeader('Cache-Control', 'no-cache');
    const [, scripts] = ahead.find(([address]) => isBelow(address, request.path)) ?? [];
    // Found one in another they would be asked for in turns, each of which is a wait of its own far from the server.
    if (scripts) response.setHeader('Link', scripts);
    response.sendFile(page);
  });
}

/** Nothing where the build left it out, as the one for development does: pages work without being told ahead. */
function partsAhead(clientDir: string): [address: string, scripts: string[]][] {
  const file = join(clientDir, PARTS_AHEAD);
  if (!existsSync(file)) return [];
  const parts = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string[]>;
  return Object.entries(parts).map(([address, names]) => [
    address,
    names.map((name) => `</${name}>; rel=modulepreload`),
  ]);
}

function isBelow(address: string, path: string): boolean {
  return path === address || path.startsWith(`${address}/`);
}
