import { Inject, UseFilters } from '@nestjs/common';
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
import type { Ack, Board } from '@afterfair/shared/contracts';
import { BoardCounter, Presence } from '../insights/index.js';
import { Access, type PrincipalCarrier, Principals } from '../platform/access/index.js';
import { AppError, SocketProblemFilter, toProblem } from '../platform/problems/index.js';
import { admitSocket } from './admit-socket.js';
import { BoardTally } from './board-tally.js';
import { ChangeDoor } from './change-door.js';
import { checkPacket } from './check-packet.js';
import { CONNECTION_LIMITS, type ConnectionLimits } from './connection-limits.js';
import { FanOut } from './fan-out.js';
import { ROOMS, roomsOf, subjectOf } from './rooms.js';
import { WatchBoardDto } from './watch-board.dto.js';

/**
 * The door for sockets: proves who connects, validates, hands over. The guard and the pipe are those of the routes,
 * which the platform provides for the whole application.
 */
@WebSocketGateway()
@UseFilters(SocketProblemFilter)
export class RealtimeGateway implements OnGatewayInit, OnGatewayConnection, OnGatewayDisconnect {
  constructor(
    private readonly principals: Principals,
    private readonly changes: ChangeDoor,
    private readonly boards: BoardCounter,
    private readonly presence: Presence,
    private readonly fanOut: FanOut,
    private readonly tally: BoardTally,
    @Inject(CONNECTION_LIMITS) private readonly limits: ConnectionLimits,
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

  handleConnection(socket: Socket): void {
    const { principal } = socket.data as PrincipalCarrier;
    if (!principal) return;
    socket.use((packet, next) => {
      if (checkPacket(packet)) next();
    });
    this.changes.open(socket);
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
    const { connections, perPerson, retryAfter } = this.limits;
    if (server.engine.clientsCount > connections) throw new AppError('overloaded', { retryAfter });
    const principal = await admitSocket(socket, this.principals);
    const own = server.of('/').adapter.rooms.get(ROOMS.subject(subjectOf(principal)));
    if (own && own.size >= perPerson)
      throw new AppError('rate-limited', {
        retryAfter,
        detail: 'You have too many tabs or devices connected.',
      });
    (socket.data as PrincipalCarrier).principal = principal;
    // At once, so that the next one who asks is counted after this one. A socket that is gone leaves its rooms.
    await socket.join(roomsOf(principal));
  }
}

/** What socket.io carries to a client that is not let in. */
function refusal(error: unknown): Error {
  const problem = toProblem(error);
  return Object.assign(new Error(problem.code), { data: problem });
}
