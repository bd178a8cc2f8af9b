import type { INestApplicationContext } from '@nestjs/common';
import { IoAdapter } from '@nestjs/platform-socket.io';
import { firstValueFrom } from 'rxjs';
import type { Server, ServerOptions, Socket } from 'socket.io';
import { isOwnOrigin } from '../platform/access/index.js';
import { Config } from '../platform/config/config.js';

/** Past this the engine closes the connection; up to it a frame over the limit of the contract is acked with a problem. */
const ENGINE_BYTES = 1024 * 1024;

type Handlers = Parameters<IoAdapter['bindMessageHandlers']>[1];
type Transform = Parameters<IoAdapter['bindMessageHandlers']>[2];

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

  /** A plain listener for each event: chains of observables would be most of the memory that a connection takes. */
  override bindMessageHandlers(socket: Socket, handlers: Handlers, transform: Transform): void {
    for (const { message, callback } of handlers)
      socket.on(message as string, async (...parts: unknown[]) => {
        const ack = parts.find((part) => typeof part === 'function');
        const [input] = parts;
        const outcome = transform(
          callback(typeof input === 'function' ? undefined : input, ack) as Promise<unknown>,
        );
        const answer: unknown = await firstValueFrom(outcome, { defaultValue: undefined });
        // A refusal was acked by the filter, and leaves nothing to say.
        if (answer !== undefined) (ack as ((answer: unknown) => void) | undefined)?.(answer);
      });
  }
}
