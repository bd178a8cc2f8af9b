import { Controller, Get, Param } from '@nestjs/common';
import type { Board } from '@afterfair/shared/contracts';
import { Access } from '../platform/access/index.js';
import { BoardCounter } from './board-counter.js';

/** The board as it stands; the socket keeps it moving. */
@Controller('api/fairs/:fairId/board')
@Access('organiser-of-fair')
export class BoardController {
  constructor(private readonly counter: BoardCounter) {}

  @Get()
  board(@Param('fairId') fairId: string): Promise<Board> {
    return this.counter.count(fairId);
  }
}
