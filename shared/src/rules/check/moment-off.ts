import type { Finding } from '../../contracts/index.js';
import type { Check } from './text-under-check.js';

/** K19: the best moment lies after the target, or on a weekend or holiday. */
export const momentOff: Check = ({ moment }) => {
  if (!moment) return [];
  return [
    ...(moment.bestAt > moment.targetAt ? [info('Its best moment lies after the target.')] : []),
    ...(moment.onWorkday ? [] : [info('Its best moment lies on a weekend or a holiday.')]),
  ];
};

function info(message: string): Finding {
  return { rule: 'K19', severity: 'info', message };
}
