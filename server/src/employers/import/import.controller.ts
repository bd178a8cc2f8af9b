import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import type { ImportReport } from '@afterfair/shared/contracts';
import { Access } from '../../platform/access/index.js';
import { ImportEmployersHandler } from './import-employers.handler.js';
import { ImportInputDto } from './import-input.dto.js';

/** An organiser brings the employers of a fair as a file. */
@Controller('api/fairs/:fairId/employers/import')
@Access('organiser-of-fair')
export class ImportController {
  constructor(private readonly handler: ImportEmployersHandler) {}

  @Post()
  @HttpCode(200)
  import(@Param('fairId') fairId: string, @Body() input: ImportInputDto): Promise<ImportReport> {
    return this.handler.run(fairId, input);
  }
}
