import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import type { FairView, JoinLink } from '@afterfair/shared/contracts';
import { EmployerStore } from '../employers/index.js';
import { Access, Me, type OrganiserPrincipal } from '../platform/access/index.js';
import { PublicAddress } from '../platform/config/public-address.js';
import { qrSvg } from '../platform/qr-svg.js';
import { ChangeFairHandler } from './change-fair.handler.js';
import { CreateFairHandler } from './create-fair.handler.js';
import type { FairEntity } from './fair.entity.js';
import { FairInputDto } from './fair-input.dto.js';
import { FairStore } from './fair.store.js';
import { toFairView } from './fair-view.js';

/** An organiser's fairs. Ending one is where its follow-ups begin, and so in `followups`. */
@Controller('api/fairs')
export class FairsController {
  constructor(
    private readonly fairs: FairStore,
    private readonly employers: EmployerStore,
    private readonly createFair: CreateFairHandler,
    private readonly changeFair: ChangeFairHandler,
    private readonly address: PublicAddress,
  ) {}

  @Get()
  @Access('organiser')
  async list(@Me() me: OrganiserPrincipal): Promise<FairView[]> {
    return Promise.all((await this.fairs.listOfOrganiser(me.organiserId)).map((fair) => this.view(fair)));
  }

  @Post()
  @Access('organiser')
  async create(@Me() me: OrganiserPrincipal, @Body() input: FairInputDto): Promise<FairView> {
    return this.view(await this.createFair.run(me.organiserId, input));
  }

  @Get(':fairId')
  @Access('organiser-of-fair')
  async get(@Param('fairId') fairId: string): Promise<FairView> {
    return this.view(await this.fairs.get(fairId));
  }

  @Put(':fairId')
  @Access('organiser-of-fair')
  async change(@Param('fairId') fairId: string, @Body() input: FairInputDto): Promise<FairView> {
    return this.view(await this.changeFair.change(fairId, input));
  }

  @Post(':fairId/open')
  @HttpCode(200)
  @Access('organiser-of-fair')
  async open(@Param('fairId') fairId: string): Promise<FairView> {
    return this.view(await this.changeFair.open(fairId));
  }

  @Get(':fairId/join-link')
  @Access('organiser-of-fair')
  async joinLink(@Param('fairId') fairId: string): Promise<JoinLink> {
    const { joinCode } = await this.fairs.get(fairId);
    const url = `${this.address.base}/join/${joinCode}`;
    return { url, code: joinCode, qrSvg: qrSvg(url) };
  }

  private async view(fair: FairEntity): Promise<FairView> {
    return toFairView(fair, await this.employers.countOfFair(fair.id));
  }
}
