import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import type { Socket } from 'socket.io';
import { AppError, notFound } from '../problems/index.js';
import { ACCESS_RULE, type AccessRule } from './access.js';
import { type Principal, type PrincipalCarrier, Principals } from './principal.js';

type RoleRule = Exclude<AccessRule, 'public'>;

/** Lets a caller through to a route or a socket event when its access rule says so. The same guard for both. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly principals: Principals,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const targets = [context.getHandler(), context.getClass()];
    const rule = this.reflector.getAllAndOverride<AccessRule | undefined>(ACCESS_RULE, targets);
    if (rule === undefined)
      throw new Error(`${context.getClass().name} has a handler without an access rule.`);
    if (rule === 'public') return true;
    return context.getType() === 'ws' ? this.allowSocket(rule, context) : this.allowRequest(rule, context);
  }

  private async allowRequest(rule: RoleRule, context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<Request & PrincipalCarrier>();
    const role = rule === 'organiser-of-fair' ? 'organiser' : rule;
    const principal = await this.principals.find(role, request.headers.cookie);
    request.principal = await this.allow(rule, principal, request.params['fairId']);
    return true;
  }

  /** The session was proved in the handshake; a session that ends disconnects its sockets. */
  private async allowSocket(rule: RoleRule, context: ExecutionContext): Promise<boolean> {
    const { principal } = context.switchToWs().getClient<Socket>().data as PrincipalCarrier;
    const message = context.switchToWs().getData<{ fairId?: unknown } | null | undefined>();
    await this.allow(rule, principal ?? null, message?.fairId);
    return true;
  }

  private async allow(rule: RoleRule, principal: Principal | null, fairId: unknown): Promise<Principal> {
    const role = rule === 'organiser-of-fair' ? 'organiser' : rule;
    if (principal?.role !== role) throw new AppError('not-signed-in');
    if (rule === 'organiser-of-fair' && principal.role === 'organiser') {
      const owns =
        typeof fairId === 'string' && (await this.principals.ownsFair(principal.organiserId, fairId));
      if (!owns) throw notFound();
    }
    return principal;
  }
}
