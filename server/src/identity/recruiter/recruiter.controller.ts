import { Body, Controller, Delete, HttpCode, Param, Post, Res } from '@nestjs/common';
import { Throttle } from '@nestjs/throttler';
import { IsString, MaxLength } from 'class-validator';
import type { Response } from 'express';
import type { RecruiterLink, RecruiterSession } from '@afterfair/shared/contracts';
import { Access } from '../../platform/access/index.js';
import { notFound } from '../../platform/problems/index.js';
import { SessionAnswers } from '../session/session-answers.js';
import { RecruiterLinks } from './recruiter-links.js';
import { ShowRecruiterHandler } from './show-recruiter.handler.js';

/** A whole company may sit behind one address; a signed link is not to be guessed. */
const COMPANY_TRIES = { default: { limit: 600, ttl: 60_000 } };

class EnterDto {
  @IsString() @MaxLength(200) token!: string;
}

/** How recruiters come in, and how an organiser lets them and no longer lets them. */
@Controller('api')
export class RecruiterController {
  constructor(
    private readonly links: RecruiterLinks,
    private readonly showRecruiter: ShowRecruiterHandler,
    private readonly answers: SessionAnswers,
  ) {}

  @Post('recruiter/enter')
  @HttpCode(200)
  @Access('public')
  @Throttle(COMPANY_TRIES)
  async enter(
    @Body() { token }: EnterDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<RecruiterSession> {
    const opened = await this.links.enter(token);
    const { subjectId, fairId } = opened.session;
    const session = fairId && (await this.showRecruiter.run(fairId, subjectId));
    if (!session) throw notFound();
    this.answers.give(response, opened);
    return session;
  }

  @Post('fairs/:fairId/contacts/:contactId/recruiter-link')
  @Access('organiser-of-fair')
  make(@Param('fairId') fairId: string, @Param('contactId') contactId: string): Promise<RecruiterLink> {
    return this.links.make(fairId, contactId);
  }

  @Delete('fairs/:fairId/contacts/:contactId/recruiter-link')
  @HttpCode(204)
  @Access('organiser-of-fair')
  revoke(@Param('fairId') fairId: string, @Param('contactId') contactId: string): Promise<void> {
    return this.links.revoke(fairId, contactId);
  }
}
