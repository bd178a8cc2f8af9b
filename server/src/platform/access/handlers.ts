import { RequestMethod, type Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { type DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { ACCESS_RULE, type AccessRule } from './access.js';

/** A route or a socket event of the running application. */
export interface Handler {
  kind: 'route' | 'event';
  /** `GET /api/fairs/:fairId`, or the name of the event. */
  name: string;
  rule: AccessRule | undefined;
}

const EVENT_MESSAGE = 'message';
const EVENT_HANDLER = 'websockets:message_mapping';

/** Lists every route and every socket event that the application answers, with its access rule. */
export function listHandlers(discovery: DiscoveryService): Handler[] {
  const reflector = new Reflector();
  const scanner = new MetadataScanner();
  const instances = [...discovery.getControllers(), ...discovery.getProviders()];
  return instances.flatMap(({ instance, metatype }) => {
    if (!instance || typeof metatype !== 'function') return [];
    const prototype = Object.getPrototypeOf(instance) as Record<string, unknown>;
    return scanner.getAllMethodNames(prototype).flatMap((method): Handler[] => {
      const handler = prototype[method];
      if (typeof handler !== 'function') return [];
      const name = nameOf(handler, metatype as Type);
      if (!name) return [];
      const rule = reflector.getAllAndOverride<AccessRule | undefined>(ACCESS_RULE, [
        handler,
        metatype as Type,
      ]);
      return [{ ...name, rule }];
    });
  });
}

function nameOf(handler: object, controller: Type): Pick<Handler, 'kind' | 'name'> | null {
  if (Reflect.getMetadata(EVENT_HANDLER, handler) === true)
    return { kind: 'event', name: String(Reflect.getMetadata(EVENT_MESSAGE, handler)) };
  const method = Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod | undefined;
  if (method === undefined) return null;
  const parts = [controller, handler].map((target) =>
    String(Reflect.getMetadata(PATH_METADATA, target) ?? ''),
  );
  const path = parts.map((part) => part.replace(/^\/|\/$/g, '')).filter(Boolean);
  return { kind: 'route', name: `${RequestMethod[method]} /${path.join('/')}` };
}
