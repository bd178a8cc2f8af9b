import type { NextFunction, Request, Response } from 'express';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { AppError, notFound } from './app-error.js';

/** `\u0000` that is no backslash in front of letters. */
const NUL = /(?<!\\)(?:\\\\)*\\u0000/;

/**
 * Refuses a JSON body that holds the character U+0000, which no text of ours needs and PostgreSQL cannot store. For
 * `express.json({ verify })`.
 *
 * @throws AppError `invalid-json`
 */
export function refuseNul(_request: IncomingMessage, _response: ServerResponse, body: Buffer): void {
  // Nearly every body is let through by one look at its bytes.
  if (body.includes('\\u0000') && NUL.test(body.toString('utf8'))) throw new AppError('invalid-json');
}

/** An id with U+0000 in it is nobody's, on both databases alike. */
export function refuseNulInAddress({ url }: Request, _response: Response, next: NextFunction): void {
  if (url.includes('%00')) next(notFound());
  else next();
}
