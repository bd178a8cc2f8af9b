import type { Socket } from 'socket.io';
import { type Role, ROLES } from '@afterfair/shared/contracts';
import type { Principal, Principals } from '../platform/access/index.js';
import { AppError } from '../platform/problems/index.js';
import { speaksProtocol } from './speaks-protocol.js';

/**
 * Proves who connects, from the handshake: the protocol, the role that it asks for and that role's cookie.
 *
 * @throws AppError `version-unsupported`, `invalid-input` or `not-signed-in`
 */
export async function admitSocket({ handshake }: Socket, principals: Principals): Promise<Principal> {
  const { protocol, role } = handshake.auth;
  if (!speaksProtocol(protocol)) throw new AppError('version-unsupported');
  if (!isRole(role))
    throw new AppError('invalid-input', {
      errors: [{ pointer: '/role', message: `One of ${ROLES.join(', ')}.` }],
    });
  const principal = await principals.find(role, handshake.headers.cookie);
  if (!principal) throw new AppError('not-signed-in');
  return principal;
}

function isRole(role: unknown): role is Role {
  return ROLES.some((known) => known === role);
}
