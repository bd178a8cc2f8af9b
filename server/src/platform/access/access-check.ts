import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { listHandlers } from './handlers.js';

/** Keeps the server from starting while a handler declares no access rule: forgetting it is not an open door. */
@Injectable()
export class AccessCheck implements OnModuleInit {
  constructor(private readonly discovery: DiscoveryService) {}

  onModuleInit(): void {
    const open = listHandlers(this.discovery).filter(({ rule }) => rule === undefined);
    if (open.length > 0)
      throw new Error(`Handlers without an access rule: ${open.map(({ name }) => name).join(', ')}.`);
  }
}
