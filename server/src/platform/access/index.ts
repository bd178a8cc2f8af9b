export { Access } from './access.js';
export type { AccessRule } from './access.js';
export { AccessCheck } from './access-check.js';
export { AccessGuard } from './access.guard.js';
export { listHandlers } from './handlers.js';
export type { Handler } from './handlers.js';
export { PersonThrottlerGuard } from './person-throttler.guard.js';
export { isOwnOrigin, originCheck } from './origin.js';
export { Me, Principals } from './principal.js';
export type {
  AttendeePrincipal,
  OrganiserPrincipal,
  Principal,
  PrincipalCarrier,
  RecruiterPrincipal,
} from './principal.js';
