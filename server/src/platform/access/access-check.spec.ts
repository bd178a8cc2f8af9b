import { describe, expect, it } from '@jest/globals';
import { Controller, Get, Module, type Type } from '@nestjs/common';
import { DiscoveryModule, NestFactory } from '@nestjs/core';
import { SubscribeMessage } from '@nestjs/websockets';
import { Access } from './access.js';
import { AccessCheck } from './access-check.js';

@Controller('open')
class ForgottenRoute {
  @Get('door')
  door(): string {
    return 'open';
  }
}

class ForgottenEvent {
  @SubscribeMessage('open:door')
  door(): string {
    return 'open';
  }
}

@Controller('shut')
@Access('organiser')
class DeclaredRoute {
  @Get()
  door(): string {
    return 'shut';
  }
}

async function start(controllers: Type[], providers: Type[]): Promise<void> {
  @Module({ imports: [DiscoveryModule], controllers, providers: [AccessCheck, ...providers] })
  class HouseModule {}
  const app = await NestFactory.createApplicationContext(HouseModule, { logger: false, abortOnError: false });
  await app.close();
}

describe('a handler that declares no access rule keeps the server from starting', () => {
  it('names a route', async () => {
    await expect(start([ForgottenRoute, DeclaredRoute], [])).rejects.toThrow('GET /open/door');
  });

  it('names a socket event', async () => {
    await expect(start([DeclaredRoute], [ForgottenEvent])).rejects.toThrow('open:door');
  });

  it('lets declared handlers pass', async () => {
    await expect(start([DeclaredRoute], [])).resolves.toBeUndefined();
  });
});
