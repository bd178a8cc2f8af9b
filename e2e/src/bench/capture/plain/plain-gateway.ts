import { MeetingChangeDto } from '@afterfair/server/testing';
import type { Ack, ChangeReceipt } from '@afterfair/shared/contracts';
import { Inject, UsePipes, ValidationPipe } from '@nestjs/common';
import {
  ConnectedSocket,
  MessageBody,
  type OnGatewayConnection,
  SubscribeMessage,
  WebSocketGateway,
} from '@nestjs/websockets';
import type { Socket } from 'socket.io';
import { instanceToPlain } from 'class-transformer';
import type { MeetingPatch } from '@afterfair/shared/contracts';
import type { Repository } from 'typeorm';
import { roomOf } from '../rooms.js';
import type { ChangeRow } from './change-row.entity.js';

export const CHANGES = Symbol('changes');

/** The gateway that one would write first: a pipe that validates, one save for each change, then the others are told. */
@WebSocketGateway({ transports: ['websocket'], perMessageDeflate: false, serveClient: false })
export class PlainGateway implements OnGatewayConnection {
  private cursor = 0;

  constructor(@Inject(CHANGES) private readonly changes: Repository<ChangeRow>) {}

  async handleConnection(socket: Socket): Promise<void> {
    await socket.join(roomOf(socket.handshake));
  }

  @UsePipes(new ValidationPipe({ transform: true, whitelist: true, forbidNonWhitelisted: true }))
  @SubscribeMessage('meeting:change')
  async change(
    @MessageBody() { id, meetingId, at, set }: MeetingChangeDto,
    @ConnectedSocket() socket: Socket,
  ): Promise<Ack<ChangeReceipt>> {
    const room = roomOf(socket.handshake);
    await this.changes.save({ id, attendee: room, meetingId, at, set: instanceToPlain(set) as MeetingPatch });
    this.cursor += 1;
    socket.to(room).emit('meetings:changed', { cursor: this.cursor });
    return { ok: true, data: { id, seq: this.cursor } };
  }
}
