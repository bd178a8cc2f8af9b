import type { ReviewStep } from '@afterfair/shared/contracts';

export interface ApprovalSummary {
  count: number;
  /** Messages by channel, the most used first. */
  channels: { channel: string; count: number }[];
  /** ISO 8601 instants of the first and last best moment; `''` when there is nothing to approve. */
  firstAt: string;
  lastAt: string;
  /** How many of them only go out after the moment that was aimed at. */
  late: number;
  warnings: number;
}

/** What approving these steps together would do. */
export function summariseApproval(steps: readonly ReviewStep[]): ApprovalSummary {
  const channels = new Map<string, number>();
  for (const { channel } of steps) channels.set(channel, (channels.get(channel) ?? 0) + 1);
  const moments = steps.map((step) => step.window.bestAt).sort();
  return {
    count: steps.length,
    channels: [...channels]
      .map(([channel, count]) => ({ channel, count }))
      .sort((a, b) => b.count - a.count || a.channel.localeCompare(b.channel)),
    firstAt: moments[0] ?? '',
    lastAt: moments.at(-1) ?? '',
    late: steps.filter((step) => step.late).length,
    warnings: steps.filter((step) => step.findings.some((finding) => finding.severity === 'warning')).length,
  };
}
