import type { INestApplicationContext } from '@nestjs/common';
import { IoAdapter } from '@nestjs/platform-socket.io';
import type { Server, ServerOptions } from 'socket.io';
import { isOwnOrigin } from '../platform/access/index.js';
import { Config } from '../platform/config/config.js';

/** Past this the engine closes the connection; up to it a frame over the limit of the contract is acked with a problem. */
const ENGINE_BYTES = 1024 * 1024;

/** socket.io as this server speaks it: websocket only, from our own pages only. */
export class RealtimeAdapter extends IoAdapter {
  constructor(private readonly context: INestApplicationContext) {
    super(context);
  }

  override createIOServer(port: number, options?: ServerOptions): Server {
    const { publicUrl } = this.context.get(Config);
    const own: Partial<ServerOptions> = {
      transports: ['websocket'],
      perMessageDeflate: false,
      serveClient: false,
      maxHttpBufferSize: ENGINE_BYTES,
      allowRequest: (request, decide) => decide(null, isOwnOrigin(request, publicUrl)),
    };
    return super.createIOServer(port, { ...options, ...own } as ServerOptions);
  }
}
