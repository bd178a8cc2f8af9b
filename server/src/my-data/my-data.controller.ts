import { Controller, Delete, Get, HttpCode, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Access, type AttendeePrincipal, Me } from '../platform/access/index.js';
import { notFound } from '../platform/problems/index.js';
import { EraseAttendeeHandler } from './erase-attendee.handler.js';
import { EXPORT_FORMATS, ExportMyDataHandler } from './export-my-data.handler.js';

/** What the attendee can take along, and how they leave. */
@Controller('api/my-data')
@Access('attendee')
export class MyDataController {
  constructor(
    private readonly exportMyData: ExportMyDataHandler,
    private readonly eraseAttendee: EraseAttendeeHandler,
  ) {}

  /** A file to keep. @throws AppError `not-found` for a format that there is not. */
  @Get(':format')
  async take(
    @Me() me: AttendeePrincipal,
    @Param('format') asked: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<string> {
    const format = EXPORT_FORMATS.find((known) => known === asked);
    if (!format) throw notFound();
    const { name, type, content } = await this.exportMyData.run(me, format);
    response.attachment(name).type(type).setHeader('Cache-Control', 'no-store');
    return content;
  }

  /** Erases everything of the attendee on this server and ends their sessions. */
  @Delete()
  @HttpCode(204)
  erase(@Me() { attendeeId }: AttendeePrincipal): Promise<void> {
    return this.eraseAttendee.run(attendeeId);
  }
}
