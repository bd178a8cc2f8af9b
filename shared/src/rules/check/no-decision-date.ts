import type { Check } from './text-under-check.js';

/** K20: no decision date was noted: ask next time (E). Once an outcome is known there is nothing to ask for. */
export const noDecisionDate: Check = ({ kind, meetings }) => {
  const asked = kind === 'thank-you' || kind === 'reminder';
  const open = meetings.every(({ outcome }) => (outcome?.kind ?? 'open') === 'open');
  const dated = meetings.some(({ decisionBy }) => decisionBy !== undefined);
  return asked && open && !dated
    ? [{ rule: 'K20', severity: 'info', message: 'No decision date is noted: ask for it next time.' }]
    : [];
};
