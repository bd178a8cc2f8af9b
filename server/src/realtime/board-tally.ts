import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Server } from 'socket.io';
import type { ServerEvents } from '@afterfair/shared/contracts';
import { BoardCounter } from '../insights/index.js';
import { AppEvents } from '../platform/events/app-events.js';
import { Log } from '../platform/logging/log.js';
import { ROOMS } from './rooms.js';

/** A board is told at most this often; two broadcasts a log would cost more than the log (performance.md). */
const PERIOD_MS = 250;

/** Counts again for the boards that somebody watches, when something happened, four times a second at most. */
@Injectable()
export class BoardTally implements OnApplicationShutdown {
  private readonly touched = new Set<string>();
  private timer: NodeJS.Timeout | null = null;
  private server: Server<Record<string, never>, ServerEvents> | null = null;

  constructor(
    private readonly boards: BoardCounter,
    private readonly events: AppEvents,
    private readonly log: Log,
  ) {}

  start(server: Server<Record<string, never>, ServerEvents>): void {
    this.server = server;
    for (const name of [
      'MeetingsChanged',
      'FairJoined',
      'FairChanged',
      'FollowUpsChanged',
      'ThreadChanged',
    ] as const)
      this.events.on(name, ({ fairId }) => this.touch(fairId));
  }

  /** Something that a board counts has changed. */
  touch(fairId: string): void {
    if (!this.server?.of('/').adapter.rooms.has(ROOMS.board(fairId))) return;
    this.touched.add(fairId);
    this.timer ??= setTimeout(() => void this.tell(), PERIOD_MS);
  }

  onApplicationShutdown(): void {
    if (this.timer) clearTimeout(this.timer);
    this.server = null;
  }

  private async tell(): Promise<void> {
    const fairs = [...this.touched];
    this.touched.clear();
    this.timer = null;
    for (const fairId of fairs) {
      try {
        const board = await this.boards.count(fairId);
        this.server?.to(ROOMS.board(fairId)).emit('board', board);
      } catch (error) {
        this.log.fault('A board could not be counted.', error);
      }
    }
  }
}
