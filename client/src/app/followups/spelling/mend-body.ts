import type { Finding } from '@afterfair/shared/contracts';

/**
 * The body with a finding's repair in its place. A word that is taken out takes the space before it along.
 *
 * @returns null when the finding has no repair in the body.
 */
export function mendBody(body: string, { at, repair, in: where }: Finding): string | null {
  if (!at || repair === undefined || where === 'subject') return null;
  const [start, end] = at;
  const before = body.slice(0, start);
  return (repair === '' ? before.replace(/[^\S\n]$/u, '') : before) + repair + body.slice(end);
}
