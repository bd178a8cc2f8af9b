import { type ExecutionContext, Injectable } from '@nestjs/common';
import { ThrottlerGuard } from '@nestjs/throttler';
import type { Request } from 'express';
import { AppError } from '../problems/index.js';
import type { PrincipalCarrier } from './principal.js';

/**
 * Counts requests per person: a campus shares one address, so only callers whom nobody knows are counted by it. Runs
 * after the access guard, which proves who calls.
 */
@Injectable()
export class PersonThrottlerGuard extends ThrottlerGuard {
  /** Sockets have no requests to count: what waits for the writer is bounded there. */
  override async canActivate(context: ExecutionContext): Promise<boolean> {
    return context.getType() !== 'http' || super.canActivate(context);
  }

  protected override async getTracker(request: Request & PrincipalCarrier): Promise<string> {
    return request.principal?.tokenHash ?? request.ip ?? 'unknown';
  }

  protected override async throwThrottlingException(
    _context: ExecutionContext,
    { timeToBlockExpire }: { timeToBlockExpire: number },
  ): Promise<void> {
    throw new AppError('rate-limited', { retryAfter: Math.max(1, timeToBlockExpire) });
  }
}
