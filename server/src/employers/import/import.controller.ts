import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import type { ImportReport, ImportUndone, LastImport } from '@afterfair/shared/contracts';
import { Access } from '../../platform/access/index.js';
import { ImportEmployersHandler } from './import-employers.handler.js';
import { ImportInputDto } from './import-input.dto.js';
import { ImportStore } from './import.store.js';
import { UndoImportHandler } from './undo-import.handler.js';

/** An organiser brings the employers of a fair as a file, and may think better of it for a day. */
@Controller('api/fairs/:fairId/employers/import')
@Access('organiser-of-fair')
export class ImportController {
  constructor(
    private readonly handler: ImportEmployersHandler,
    private readonly undoImport: UndoImportHandler,
    private readonly imports: ImportStore,
  ) {}

  @Post()
  @HttpCode(200)
  import(@Param('fairId') fairId: string, @Body() input: ImportInputDto): Promise<ImportReport> {
    return this.handler.run(fairId, input);
  }

  /** What could be undone. */
  @Get()
  async last(@Param('fairId') fairId: string): Promise<LastImport> {
    const last = await this.imports.last(fairId);
    return { importedAt: last?.importedAt ?? null, employers: last?.written.length ?? 0 };
  }

  @Post('undo')
  @HttpCode(200)
  undo(@Param('fairId') fairId: string): Promise<ImportUndone> {
    return this.undoImport.run(fairId);
  }
}
