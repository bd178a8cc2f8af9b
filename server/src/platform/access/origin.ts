import type { NextFunction, Request, Response } from 'express';
import type { IncomingMessage } from 'node:http';
import { AppError } from '../problems/index.js';

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * True when the `Origin` header names this very site: the configured public address, or else the host the request
 * came to. A request without an origin is not from one of our pages.
 */
export function isOwnOrigin({ headers }: Pick<IncomingMessage, 'headers'>, publicUrl: string): boolean {
  const { origin, host } = headers;
  if (origin === undefined) return false;
  if (publicUrl !== '') return origin === publicUrl;
  return host !== undefined && (origin === `http://${host}` || origin === `https://${host}`);
}

/** Refuses writes that another site's page started with this browser's cookies. */
export function originCheck(publicUrl: string) {
  return (request: Request, _response: Response, next: NextFunction): void => {
    if (READING.has(request.method) || isOwnOrigin(request, publicUrl)) next();
    else next(new AppError('forbidden-origin'));
  };
}
