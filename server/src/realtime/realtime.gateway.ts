import { UseFilters } from '@nestjs/common';
import {
  ConnectedSocket,
  MessageBody,
  type OnGatewayConnection,
  type OnGatewayDisconnect,
  type OnGatewayInit,
  SubscribeMessage,
  WebSocketGateway,
} from '@nestjs/websockets';
import { Server, Socket } from 'socket.io';
import type { Ack, Board, ChangeReceipt } from '@afterfair/shared/contracts';
import { BoardCounter, Presence } from '../insights/index.js';
import { parseChange, RecordChangeHandler } from '../meetings/index.js';
import {
  Access,
  type AttendeePrincipal,
  Me,
  type PrincipalCarrier,
  Principals,
} from '../platform/access/index.js';
import { AppError, SocketProblemFilter, toProblem } from '../platform/problems/index.js';
import { admitSocket } from './admit-socket.js';
import { BoardTally } from './board-tally.js';
import { checkPacket } from './check-packet.js';
import { FanOut } from './fan-out.js';
import { ROOMS, roomsOf } from './rooms.js';
import { WatchBoardDto } from './watch-board.dto.js';

/** Sockets at once; past it a connection is refused with `overloaded`. */
const CONNECTIONS = 20_000;

/**
 * The door for sockets: proves who connects, validates, hands over. The guard and the pipe are those of the routes,
 * which the platform provides for the whole application.
 */
@WebSocketGateway()
@UseFilters(SocketProblemFilter)
export class RealtimeGateway implements OnGatewayInit, OnGatewayConnection, OnGatewayDisconnect {
  constructor(
    private readonly principals: Principals,
    private readonly recordChange: RecordChangeHandler,
    private readonly boards: BoardCounter,
    private readonly presence: Presence,
    private readonly fanOut: FanOut,
    private readonly tally: BoardTally,
  ) {}

  afterInit(server: Server): void {
    server.use((socket, next) => {
      this.admit(server, socket).then(
        () => next(),
        (error: unknown) => next(refusal(error)),
      );
    });
    this.fanOut.start(server);
    this.tally.start(server);
  }

  async handleConnection(socket: Socket): Promise<void> {
    const { principal } = socket.data as PrincipalCarrier;
    if (!principal) return;
    socket.use((packet, next) => {
      if (checkPacket(packet)) next();
    });
    await socket.join(roomsOf(principal));
    if (principal.role !== 'attendee') return;
    this.presence.arrived(principal.fairId, principal.attendeeId, socket.id);
    this.tally.touch(principal.fairId);
  }

  handleDisconnect(socket: Socket): void {
    const { principal } = socket.data as PrincipalCarrier;
    if (principal?.role !== 'attendee') return;
    this.presence.left(socket.id);
    this.tally.touch(principal.fairId);
  }

  @SubscribeMessage('meeting:change')
  @Access('attendee')
  async change(@MessageBody() input: object, @Me() me: AttendeePrincipal): Promise<Ack<ChangeReceipt>> {
    return { ok: true, data: await this.recordChange.run(me, parseChange(input)) };
  }

  @SubscribeMessage('board:watch')
  @Access('organiser-of-fair')
  async watch(
    @MessageBody() { fairId }: WatchBoardDto,
    @ConnectedSocket() socket: Socket,
  ): Promise<Ack<Board>> {
    await socket.join(ROOMS.board(fairId));
    return { ok: true, data: await this.boards.count(fairId) };
  }

  @SubscribeMessage('board:unwatch')
  @Access('organiser-of-fair')
  async unwatch(
    @MessageBody() { fairId }: WatchBoardDto,
    @ConnectedSocket() socket: Socket,
  ): Promise<Ack<null>> {
    await socket.leave(ROOMS.board(fairId));
    return { ok: true, data: null };
  }

  private async admit(server: Server, socket: Socket): Promise<void> {
    if (server.engine.clientsCount > CONNECTIONS) throw new AppError('overloaded', { retryAfter: 30 });
    (socket.data as PrincipalCarrier).principal = await admitSocket(socket, this.principals);
  }
}

/** What socket.io carries to a client that is not let in. */
function refusal(error: unknown): Error {
  const problem = toProblem(error);
  return Object.assign(new Error(problem.code), { data: problem });
}
