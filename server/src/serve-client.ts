import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import expressStaticGzip from 'express-static-gzip';

/** Paths that are never a page: doors of the server, and files. A file that is gone must not come back as a page. */
const NOT_PAGES = /^\/(api|health|socket\.io)(\/|$)|\.\w+$/;
const YEAR_MS = 365 * 86_400_000;
/** The build puts a hash into the names of what never changes. */
const HASHED = /-[A-Za-z0-9_-]{8}\.(js|css|woff2)(\.(br|gz))?$/;

/** Serves the built client: its files, and its one page for every address of a screen. */
export function serveClient(app: NestExpressApplication, clientDir: string): void {
  const page = join(clientDir, 'index.html');
  if (clientDir === '' || !existsSync(page)) return;
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
    response.sendFile(page);
  });
}
