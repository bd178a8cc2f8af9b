import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import type { Employer, EmployerCard } from '@afterfair/shared/contracts';
import { Access, type AttendeePrincipal, Me } from '../platform/access/index.js';
import { toEmployerCard } from './employer-card.js';
import { EmployerInputDto } from './employer-input.dto.js';
import { EmployerStore } from './employer.store.js';
import { SaveEmployerHandler } from './save-employer.handler.js';

/** The employer list of a fair: whole for its organiser, without addresses for its attendees. */
@Controller('api')
export class EmployersController {
  constructor(
    private readonly employers: EmployerStore,
    private readonly saveEmployer: SaveEmployerHandler,
  ) {}

  @Get('employers')
  @Access('attendee')
  async cards(@Me() me: AttendeePrincipal): Promise<EmployerCard[]> {
    return (await this.employers.listOfFair(me.fairId)).map(toEmployerCard);
  }

  @Get('fairs/:fairId/employers')
  @Access('organiser-of-fair')
  list(@Param('fairId') fairId: string): Promise<Employer[]> {
    return this.employers.listOfFair(fairId);
  }

  @Post('fairs/:fairId/employers')
  @Access('organiser-of-fair')
  add(@Param('fairId') fairId: string, @Body() input: EmployerInputDto): Promise<Employer> {
    return this.saveEmployer.add(fairId, input);
  }

  @Put('fairs/:fairId/employers/:employerId')
  @Access('organiser-of-fair')
  replace(
    @Param('fairId') fairId: string,
    @Param('employerId') employerId: string,
    @Body() input: EmployerInputDto,
  ): Promise<Employer> {
    return this.saveEmployer.replace(fairId, employerId, input);
  }

  @Delete('fairs/:fairId/employers/:employerId')
  @HttpCode(204)
  @Access('organiser-of-fair')
  remove(@Param('fairId') fairId: string, @Param('employerId') employerId: string): Promise<void> {
    return this.saveEmployer.remove(fairId, employerId);
  }
}
