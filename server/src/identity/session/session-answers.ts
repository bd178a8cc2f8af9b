import { Injectable } from '@nestjs/common';
import type { Response } from 'express';
import type { Role } from '@afterfair/shared/contracts';
import { PublicAddress } from '../../platform/config/public-address.js';
import { clearToken, setToken } from './session-cookies.js';
import type { OpenedSession } from './session.store.js';

/** Puts sessions into answers and takes them back. */
@Injectable()
export class SessionAnswers {
  constructor(private readonly address: PublicAddress) {}

  give(response: Response, { token, session }: OpenedSession): void {
    const maxAge = Date.parse(session.expiresAt) - Date.parse(session.createdAt);
    setToken(response, session.role, token, { maxAge, secure: this.secure });
  }

  take(response: Response, role: Role): void {
    clearToken(response, role, this.secure);
  }

  private get secure(): boolean {
    return this.address.base.startsWith('https:');
  }
}
