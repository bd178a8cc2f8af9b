import { Controller, Get } from '@nestjs/common';
import { Access } from '../access/index.js';
import { Reader } from '../database/index.js';

/** For whoever watches the process: `live` says that it runs, `ready` that the database answers too. */
@Controller('health')
@Access('public')
export class HealthController {
  constructor(private readonly reader: Reader) {}

  @Get('live')
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  @Get('ready')
  async ready(): Promise<{ status: 'ok' }> {
    await this.reader.manager.query('SELECT 1');
    return { status: 'ok' };
  }
}
