import type { NextFunction, Request, Response } from 'express';
import { PROTOCOL_HEADER } from '@afterfair/shared/contracts';
import { AppError } from '../platform/problems/index.js';
import { speaksProtocol } from './speaks-protocol.js';

/**
 * Refuses a client of a version that is not spoken here, with `version-unsupported`: what the socket refuses must not come
 * in by HTTP. A request that names no version is another program's.
 */
export function protocolCheck(request: Request, _response: Response, next: NextFunction): void {
  const version = request.get(PROTOCOL_HEADER);
  if (version === undefined || speaksProtocol(Number(version))) next();
  else next(new AppError('version-unsupported'));
}
