import { Controller, Delete, Get, HttpCode, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Role, SessionView } from '@afterfair/shared/contracts';
import { Access, Principals } from '../../platform/access/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { AppEvents } from '../../platform/events/app-events.js';
import { ShowSessionHandler } from './show-session.handler.js';
import { RolePipe } from './role.pipe.js';
import { SessionAnswers } from './session-answers.js';
import { SessionStore } from './session.store.js';
import { subjectOf } from './subject-of.js';

/** Who this browser is, and how it stops being that. */
@Controller('api/session')
export class SessionController {
  constructor(
    private readonly showSession: ShowSessionHandler,
    private readonly principals: Principals,
    private readonly sessions: SessionStore,
    private readonly unitOfWork: UnitOfWork,
    private readonly events: AppEvents,
    private readonly answers: SessionAnswers,
  ) {}

  @Get()
  @Access('public')
  show(@Req() request: Request): Promise<SessionView> {
    return this.showSession.run(request.headers.cookie);
  }

  @Delete(':role')
  @HttpCode(204)
  @Access('public')
  async signOut(
    @Param('role', RolePipe) role: Role,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    const principal = await this.principals.find(role, request.headers.cookie);
    this.answers.take(response, role);
    if (!principal) return;
    const { tokenHash } = principal;
    await this.unitOfWork.run(async ({ manager, afterCommit }) => {
      await this.sessions.end(manager, tokenHash);
      afterCommit(() =>
        this.events.publish('SessionsEnded', {
          subjectId: subjectOf(principal),
          reason: 'signed-out',
          tokenHash,
        }),
      );
    });
  }
}
