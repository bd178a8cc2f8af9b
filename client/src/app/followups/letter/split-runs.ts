import type { Finding, Severity } from '@afterfair/shared/contracts';

/** A stretch of text with one look: under the findings of these indices, or under none. */
export interface Run {
  text: string;
  findings: number[];
  /** The worst of them; null without any. */
  severity: Severity | null;
}

const RANK: Record<Severity, number> = { info: 0, warning: 1, error: 2 };

/**
 * Cuts `[start, end)` of a text where findings begin and end. Findings without a place, and those of the
 * subject, mark nothing here.
 */
export function splitRuns(text: string, start: number, end: number, findings: readonly Finding[]): Run[] {
  const spans = findings.flatMap(({ at, in: place, severity }, index) =>
    at && place === undefined && at[0] < end && at[1] > start
      ? [{ index, severity, from: Math.max(at[0], start), to: Math.min(at[1], end) }]
      : [],
  );
  const cuts = [...new Set([start, end, ...spans.flatMap(({ from, to }) => [from, to])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1];
    const over = spans.filter((span) => span.from <= from && span.to >= to);
    return {
      text: text.slice(from, to),
      findings: over.map((span) => span.index),
      severity: over.map((span) => span.severity).sort((a, b) => RANK[b] - RANK[a])[0] ?? null,
    };
  });
}
