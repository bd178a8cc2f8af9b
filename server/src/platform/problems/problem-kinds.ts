import type { ProblemCode } from '@afterfair/shared/contracts';

/** HTTP status and title of each code. */
export const PROBLEM_KINDS: Record<ProblemCode, { status: number; title: string }> = {
  'invalid-input': { status: 400, title: 'The input has faults.' },
  'invalid-json': { status: 400, title: 'The request is not valid JSON.' },
  'too-large': { status: 413, title: 'The request is too large.' },
  'too-many': { status: 409, title: 'A limit of the fair is reached.' },
  'not-signed-in': { status: 401, title: 'Nobody is signed in for this.' },
  'not-found': { status: 404, title: 'There is nothing here.' },
  'forbidden-origin': { status: 403, title: 'The request does not come from this site.' },
  'wrong-credentials': { status: 401, title: 'E-mail and password do not match.' },
  'link-used-or-expired': { status: 410, title: 'This link has been used or has expired.' },
  'code-unknown': { status: 404, title: 'No fair has this code.' },
  'fair-not-open': { status: 409, title: 'The fair is not open.' },
  'fair-not-ended': { status: 409, title: 'The fair has not ended.' },
  'fair-state': { status: 409, title: 'The fair is not in a state that allows this.' },
  'already-exists': { status: 409, title: 'This exists already.' },
  'change-conflict': { status: 409, title: 'Another change has this id.' },
  'draft-outdated': { status: 409, title: 'The text has changed since it was shown.' },
  'step-blocked': { status: 409, title: 'An error in the message stands in the way.' },
  'step-not-ready': { status: 409, title: 'The message is not ready.' },
  'already-sent': { status: 409, title: 'The message is on its way.' },
  'recipient-closed': { status: 409, title: 'The recipient wants no more messages.' },
  'version-unsupported': { status: 400, title: 'This version of the protocol is not spoken here.' },
  'rate-limited': { status: 429, title: 'Too many requests.' },
  overloaded: { status: 503, title: 'The server is busy.' },
  internal: { status: 500, title: 'Something went wrong on the server.' },
};
