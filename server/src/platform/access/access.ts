import { SetMetadata } from '@nestjs/common';

/**
 * Who may call a handler. `organiser-of-fair`: the organiser who owns the fair that the path (`:fairId`) or the
 * message (`fairId`) names; to everybody else that fair does not exist.
 */
export type AccessRule = 'public' | 'attendee' | 'organiser' | 'organiser-of-fair' | 'recruiter';

export const ACCESS_RULE = 'afterfair:access';

/** Declares who may call a route or a socket event. The server refuses to start while a handler has no rule. */
export const Access = (rule: AccessRule) => SetMetadata(ACCESS_RULE, rule);
