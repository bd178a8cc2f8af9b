import { Controller, Get, Query, Req, Res, StreamableFile } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { SpellingView } from '@afterfair/shared/contracts';
import { Access } from '../platform/access/index.js';
import { notFound } from '../platform/problems/index.js';
import { SpellingFileDto } from './spelling-file.dto.js';
import { SpellingFiles } from './spelling-files.js';

const FOR_GOOD = 'private, max-age=31536000, immutable';

/** What the review needs to check the spelling of letters on the attendee's own device (K14). */
@Controller('api/spelling')
@Access('attendee')
export class SpellingController {
  constructor(private readonly files: SpellingFiles) {}

  @Get()
  list(): Promise<SpellingView> {
    return this.files.list();
  }

  /** @throws AppError `not-found` */
  @Get('file')
  async file(
    @Query() { language, part }: SpellingFileDto,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const file = await this.files.find(language, part);
    if (!file) throw notFound();
    const isPacked = request.acceptsEncodings('gzip') === 'gzip';
    response.setHeader('Cache-Control', FOR_GOOD);
    response.setHeader('Vary', 'Accept-Encoding');
    if (isPacked) response.setHeader('Content-Encoding', 'gzip');
    return new StreamableFile(isPacked ? file.packed : file.content, { type: file.type });
  }
}
