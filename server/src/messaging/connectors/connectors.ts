import { Injectable } from '@nestjs/common';
import type { Channel } from '@afterfair/shared/contracts';
import type { Connector } from './connector.js';
import { PlatformConnector } from './platform/platform.connector.js';

/** The connector of each channel that this server can write to. */
@Injectable()
export class Connectors {
  private readonly byChannel: Partial<Record<Channel, Connector>>;

  constructor(platform: PlatformConnector) {
    this.byChannel = { platform };
  }

  /** @returns null when nothing here writes to the channel. */
  of(channel: Channel): Connector | null {
    return this.byChannel[channel] ?? null;
  }
}
