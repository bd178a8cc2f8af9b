import { Body, Controller, Get, Param, Patch, Post, Res } from '@nestjs/common';
import { Throttle } from '@nestjs/throttler';
import type { Response } from 'express';
import type { AttendeeProfile, AttendeeSession, FairCard, PairingCode } from '@afterfair/shared/contracts';
import { FairStore, toFairCard } from '../../fairs/index.js';
import { Access, type AttendeePrincipal, Me } from '../../platform/access/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { AppEvents } from '../../platform/events/app-events.js';
import { AppError, notFound } from '../../platform/problems/index.js';
import { SessionAnswers } from '../session/session-answers.js';
import type { OpenedSession } from '../session/session.store.js';
import { AttendeePatchDto, JoinDto, PairDto } from './attendee.dto.js';
import { AttendeeEntity } from './attendee.entity.js';
import { toAttendeeProfile } from './attendee-profile.js';
import { JoinFairHandler } from './join-fair.handler.js';
import { PairDeviceHandler } from './pair-device.handler.js';
import { ShowAttendeeHandler } from './show-attendee.handler.js';

/** A whole campus joins from one address; guessing codes must still be slow. */
const CAMPUS_TRIES = { default: { limit: 600, ttl: 60_000 } };
const FEW_TRIES = { default: { limit: 30, ttl: 60_000 } };

/** How attendees come in, on one device and on the next, and what they say of themselves. */
@Controller('api')
export class AttendeeController {
  constructor(
    private readonly fairs: FairStore,
    private readonly joinFair: JoinFairHandler,
    private readonly pairDevice: PairDeviceHandler,
    private readonly showAttendee: ShowAttendeeHandler,
    private readonly unitOfWork: UnitOfWork,
    private readonly events: AppEvents,
    private readonly answers: SessionAnswers,
  ) {}

  @Get('join/:code')
  @Access('public')
  @Throttle(CAMPUS_TRIES)
  async lookUp(@Param('code') code: string): Promise<FairCard> {
    const fair = await this.fairs.findByJoinCode(code);
    if (!fair || fair.state === 'draft') throw new AppError('code-unknown');
    return toFairCard(fair);
  }

  @Post('join')
  @Access('public')
  @Throttle(CAMPUS_TRIES)
  async join(
    @Body() input: JoinDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<AttendeeSession> {
    return this.signedIn(await this.joinFair.run(input), response);
  }

  @Post('pairing')
  @Access('attendee')
  offerPairing(@Me() me: AttendeePrincipal): Promise<PairingCode> {
    return this.pairDevice.offer(me);
  }

  @Post('pair')
  @Access('public')
  @Throttle(FEW_TRIES)
  async pair(
    @Body() { code }: PairDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<AttendeeSession> {
    return this.signedIn(await this.pairDevice.accept(code), response);
  }

  @Patch('attendee')
  @Access('attendee')
  change(
    @Me() { attendeeId, fairId }: AttendeePrincipal,
    @Body() patch: AttendeePatchDto,
  ): Promise<AttendeeProfile> {
    return this.unitOfWork.run(async ({ manager, afterCommit }) => {
      const attendee = await manager.findOneBy(AttendeeEntity, { id: attendeeId });
      if (!attendee) throw notFound();
      const changes = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
      const changed = { ...attendee, ...changes };
      await manager.update(AttendeeEntity, { id: attendeeId }, changed);
      afterCommit(() => this.events.publish('AttendeeChanged', { fairId, attendeeId }));
      return toAttendeeProfile(changed);
    });
  }

  private async signedIn(opened: OpenedSession, response: Response): Promise<AttendeeSession> {
    const { subjectId, deviceId } = opened.session;
    const session = deviceId && (await this.showAttendee.run(subjectId, deviceId));
    if (!session) throw notFound();
    this.answers.give(response, opened);
    this.events.publish('FairJoined', { fairId: session.fair.id, attendeeId: session.attendee.id });
    return session;
  }
}
