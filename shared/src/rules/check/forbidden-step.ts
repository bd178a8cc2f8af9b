import type { Check } from './text-under-check.js';

/** K8: C2, C3, C4, C6, C7 or a maximum of section 3 forbids the message, whatever it says. */
export const forbiddenStep: Check = ({ forbidden }) =>
  forbidden ? [{ rule: 'K8', severity: 'error', message: `${forbidden.text} (${forbidden.rule})` }] : [];
