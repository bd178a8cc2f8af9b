import { EVENT_FACTS, LIFE_EVENTS } from './life-event.js';
import type { LifeEvent } from './life-event.js';
import { LIFE_TABLE } from './life-table.js';
import type { Turn } from './life-table.js';
import { LIFE_MEANS } from './message-life.js';
import type { MessageLife } from './message-life.js';

const STATES = Object.keys(LIFE_MEANS) as MessageLife[];

/** The table of a message's life as Markdown: a state diagram, the states, and every event in every state. */
export function drawLife(): string {
  return [
    ['```mermaid', 'stateDiagram-v2', '  direction LR', '  [*] --> none', ...arrows(), '```'].join('\n'),
    markdownTable(
      ['state', 'what it means'],
      STATES.map((state) => [`\`${state}\``, LIFE_MEANS[state]]),
    ),
    markdownTable(
      ['event', 'what happens', 'by', ...STATES],
      LIFE_EVENTS.map((event) => [
        `\`${event}\``,
        EVENT_FACTS[event].means,
        EVENT_FACTS[event].by.join(', '),
        ...STATES.map((state) => cell(LIFE_TABLE[event][state])),
      ]),
    ),
    '`→` moves, `·` changes nothing; a code is the problem with which it is refused. Whoever is not named under "by" is refused with `not-found`.',
  ].join('\n\n');
}

function arrows(): string[] {
  const events = new Map<string, LifeEvent[]>();
  for (const event of LIFE_EVENTS) {
    for (const state of STATES) {
      const turn = LIFE_TABLE[event][state];
      if (turn.kind !== 'moves') continue;
      const arrow = `${state} --> ${turn.to}`;
      events.set(arrow, [...(events.get(arrow) ?? []), event]);
    }
  }
  return [...events].map(([arrow, causes]) => `  ${arrow} : ${causes.join(', ')}`);
}

function cell(turn: Turn): string {
  if (turn.kind === 'moves') return `→ ${turn.to}`;
  return turn.kind === 'stays' ? '·' : turn.code;
}

function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((_title, column) =>
    Math.max(3, ...[header, ...rows].map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((text, column) => text.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(header), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
