import { Body, Controller, HttpCode, Post, Res } from '@nestjs/common';
import { Throttle } from '@nestjs/throttler';
import type { Response } from 'express';
import type { OrganiserSession } from '@afterfair/shared/contracts';
import { Access, Me, type OrganiserPrincipal } from '../../platform/access/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { AppError } from '../../platform/problems/index.js';
import { SessionAnswers } from '../session/session-answers.js';
import { type OpenedSession, SessionStore } from '../session/session.store.js';
import { SetUpOrganiserDto, SignInDto } from './organiser.dto.js';
import { OrganiserStore } from './organiser.store.js';
import { Passwords } from './passwords.js';
import { SetupLinks } from './setup-links.js';
import { SetUpOrganiserHandler } from './set-up-organiser.handler.js';

/** Guessing a password is slow: each try costs one of these a minute and caller. */
const FEW_TRIES = { default: { limit: 20, ttl: 60_000 } };

/** How somebody becomes an organiser and signs in. */
@Controller('api')
export class OrganiserController {
  constructor(
    private readonly setUpOrganiser: SetUpOrganiserHandler,
    private readonly setupLinks: SetupLinks,
    private readonly organisers: OrganiserStore,
    private readonly passwords: Passwords,
    private readonly sessions: SessionStore,
    private readonly unitOfWork: UnitOfWork,
    private readonly answers: SessionAnswers,
  ) {}

  @Post('setup')
  @Access('public')
  @Throttle(FEW_TRIES)
  async setUp(
    @Body() input: SetUpOrganiserDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<OrganiserSession> {
    return this.signedIn(await this.setUpOrganiser.run(input), response);
  }

  @Post('organiser/sign-in')
  @HttpCode(200)
  @Access('public')
  @Throttle(FEW_TRIES)
  async signIn(
    @Body() input: SignInDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<OrganiserSession> {
    const organiser = await this.organisers.findByEmail(input.email);
    const matches = await this.passwords.matches(organiser?.passwordHash ?? null, input.password);
    if (!organiser || !matches) throw new AppError('wrong-credentials');
    const opened = await this.unitOfWork.run(({ manager }) =>
      this.sessions.open(manager, { role: 'organiser', subjectId: organiser.id, fairId: null }),
    );
    return this.signedIn(opened, response);
  }

  @Post('organiser/invitations')
  @Access('organiser')
  async invite(@Me() me: OrganiserPrincipal): Promise<{ url: string }> {
    return { url: await this.setupLinks.invite(me.organiserId) };
  }

  private async signedIn(opened: OpenedSession, response: Response): Promise<OrganiserSession> {
    const organiser = await this.organisers.view(opened.session.subjectId);
    if (!organiser) throw new AppError('wrong-credentials');
    this.answers.give(response, opened);
    return organiser;
  }
}
