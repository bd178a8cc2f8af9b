import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { DELIVERY_STATES, MESSAGE_STATES, PROBLEM_CODES } from '../../contracts/index.js';
import type { MessageState } from '../../contracts/index.js';
import { GUARANTEES, afterLostAnswer } from './after-lost-answer.js';
import { drawLife } from './draw-life.js';
import { EVENT_FACTS, LIFE_ACTORS, LIFE_EVENTS } from './life-event.js';
import type { LifeActor, LifeEvent } from './life-event.js';
import { LIFE_TABLE } from './life-table.js';
import type { MessageLife } from './message-life.js';
import { messageStateOf } from './message-state-of.js';
import { nextState } from './next-state.js';
import { statesMovedBy } from './states-moved-by.js';

/** `→ x` moves, `·` stays, a code is refused; a column a state, in the order of the contract. */
const EXPECTED = `
event           | none             | approved         | sending          | sent             | failed           | unknown          | bounced          | stopped
approve         | → approved       | draft-outdated   | already-sent     | already-sent     | → approved       | already-sent     | recipient-closed | step-blocked
approve-again   | → approved       | ·                | ·                | ·                | → approved       | ·                | recipient-closed | step-blocked
recall          | ·                | → none           | already-sent     | already-sent     | ·                | already-sent     | already-sent     | ·
confirm-arrived | step-not-ready   | step-not-ready   | step-not-ready   | ·                | step-not-ready   | → sent           | already-sent     | step-not-ready
confirm-lost    | step-not-ready   | step-not-ready   | step-not-ready   | already-sent     | ·                | → failed         | already-sent     | step-not-ready
forbid          | ·                | → stopped        | ·                | ·                | ·                | ·                | ·                | ·
begin           | ·                | → sending        | ·                | ·                | ·                | ·                | ·                | ·
take-up-again   | ·                | ·                | → sending        | ·                | ·                | ·                | ·                | ·
put-back        | ·                | ·                | → approved       | ·                | ·                | ·                | ·                | ·
give-up         | ·                | ·                | → failed         | ·                | ·                | ·                | ·                | ·
lose            | ·                | ·                | → unknown        | ·                | ·                | ·                | ·                | ·
arrive          | ·                | ·                | → sent           | ·                | ·                | → sent           | ·                | ·
refuse          | ·                | ·                | → failed         | ·                | ·                | ·                | ·                | ·
close           | ·                | ·                | → stopped        | ·                | ·                | ·                | ·                | ·
bounce          | ·                | ·                | → bounced        | → bounced        | ·                | → bounced        | ·                | ·
`;

const rows = EXPECTED.trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()));
const cells = rows
  .slice(1)
  .flatMap(([event = '', ...turns]) =>
    DELIVERY_STATES.map((state, column) => ({ event: event as LifeEvent, state, wanted: turns[column] })),
  );

function told(state: MessageLife, event: LifeEvent, by: LifeActor): string {
  const turn = nextState(state, event, by);
  if (turn.kind === 'moves') return `→ ${turn.to}`;
  return turn.kind === 'stays' ? '·' : turn.code;
}

const MAY: Record<LifeActor, LifeEvent[]> = {
  attendee: ['approve', 'approve-again', 'recall', 'confirm-arrived', 'confirm-lost', 'forbid'],
  recipient: ['forbid'],
  organiser: ['forbid'],
  worker: ['forbid', 'begin', 'take-up-again', 'put-back', 'give-up', 'lose', 'arrive'],
  connector: ['put-back', 'arrive', 'refuse', 'close', 'bounce'],
};

describe('the life of a message: every event in every state, by everybody', () => {
  it('names every event and every state once', () => {
    expect(rows.slice(1).map(([event]) => event)).toEqual(LIFE_EVENTS);
    expect(rows[0]?.slice(1)).toEqual(DELIVERY_STATES);
    expect(Object.keys(LIFE_TABLE)).toEqual(LIFE_EVENTS);
    for (const event of LIFE_EVENTS) expect(Object.keys(LIFE_TABLE[event])).toHaveLength(8);
  });

  it.each(cells)('$event in $state: $wanted', ({ event, state, wanted }) => {
    for (const by of LIFE_ACTORS)
      expect([by, told(state, event, by)]).toEqual([by, MAY[by].includes(event) ? wanted : 'not-found']);
  });

  it('says with a problem of the contract what it refuses', () => {
    for (const { event, state } of cells) {
      const turn = LIFE_TABLE[event][state];
      if (turn.kind === 'refused') expect(PROBLEM_CODES).toContain(turn.code);
    }
  });

  it('speaks of every state of the fair document that goes out, and of no other', () => {
    const spoken = DELIVERY_STATES.map(messageStateOf).filter((state): state is MessageState => !!state);
    expect([...spoken, 'received'].sort()).toEqual([...MESSAGE_STATES].sort());
    expect(messageStateOf('none')).toBeNull();
    expect(messageStateOf('stopped')).toBeNull();
  });
});

/** A message and what is true on the other side, which the ledger cannot see. */
interface World {
  state: MessageLife;
  copies: number;
}

/** Everything that can happen next while nobody lies: a connector answers only what is true. */
function nextWorlds(
  { state, copies }: World,
  connector: { guarantee: (typeof GUARANTEES)[number]; canLook: boolean },
  events: readonly LifeEvent[],
): World[] {
  const remedy = afterLostAnswer(connector);
  const hasArrived = copies > 0;
  const isPossible: Partial<Record<LifeEvent, boolean>> = {
    'take-up-again': remedy === 'take-up-again',
    lose: remedy === 'lose',
    'put-back': !hasArrived,
    'give-up': !hasArrived,
    refuse: !hasArrived,
    close: !hasArrived,
    arrive: hasArrived,
    bounce: hasArrived,
  };
  return events.flatMap((event): World[] => {
    const turn = nextState(state, event, EVENT_FACTS[event].by[0] ?? 'worker');
    if (turn.kind !== 'moves' || isPossible[event] === false) return [];
    const same = { state: turn.to, copies };
    if (turn.to !== 'sending') return [same];
    const oneMore = connector.guarantee === 'native' ? 1 : copies + 1;
    return [same, { state: turn.to, copies: oneMore }];
  });
}

function everyWorld(
  start: World,
  connector: Parameters<typeof nextWorlds>[1],
  events: readonly LifeEvent[],
): World[] {
  const seen = new Map<string, World>();
  const open = [start];
  for (let world = open.pop(); world; world = open.pop()) {
    const key = `${world.state} ${world.copies}`;
    if (seen.has(key) || world.copies > 2) continue;
    seen.set(key, world);
    open.push(...nextWorlds(world, connector, events));
  }
  return [...seen.values()];
}

const byThemselves = LIFE_EVENTS.filter((event) => event !== 'confirm-lost');
const connectors = [
  ...GUARANTEES.map((guarantee) => ({ guarantee, canLook: guarantee === 'reconcile' })),
  { guarantee: 'native' as const, canLook: true },
];

describe('what the table promises, over every path', () => {
  it.each(connectors)('At most one message: $guarantee, can look: $canLook', (connector) => {
    const worlds = everyWorld({ state: 'none', copies: 0 }, connector, byThemselves);
    expect(worlds.length).toBeGreaterThan(6);
    expect(worlds.filter(({ copies }) => copies > 1)).toEqual([]);
    expect(worlds.filter(({ state, copies }) => state === 'sent' && copies === 0)).toEqual(
      connector.guarantee === 'handoff' || connector.guarantee === 'window'
        ? [{ state: 'sent', copies: 0 }]
        : [],
    );
  });

  it('At most one message: only a person who says that it was lost makes a second one possible', () => {
    const worlds = everyWorld(
      { state: 'none', copies: 0 },
      { guarantee: 'handoff', canLook: false },
      LIFE_EVENTS,
    );
    expect(worlds.some(({ copies }) => copies === 2)).toBe(true);
  });

  it.each(['begin', 'take-up-again'] as const)(
    'only `begin` leaves waiting and only `take-up-again` repeats: %s',
    (event) => {
      expect(statesMovedBy(event)).toEqual([event === 'begin' ? 'approved' : 'sending']);
      const ways = LIFE_EVENTS.filter((one) =>
        DELIVERY_STATES.some((state) => told(state, one, EVENT_FACTS[one].by[0] ?? 'worker') === '→ sending'),
      );
      expect(ways).toEqual(['begin', 'take-up-again']);
    },
  );

  it('Stop means stop: from what was stopped nothing moves, and what waits is stopped by whoever may', () => {
    for (const event of LIFE_EVENTS) {
      expect(LIFE_TABLE[event].stopped.kind).not.toBe('moves');
      expect(LIFE_TABLE[event].bounced.kind).not.toBe('moves');
    }
    for (const by of ['attendee', 'recipient', 'organiser', 'worker'] as const)
      expect(nextState('approved', 'forbid', by)).toEqual({ kind: 'moves', to: 'stopped' });
  });

  it('Stop means stop: a recalled message leaves only after it was approved again', () => {
    const silent = LIFE_EVENTS.filter((event) => !event.startsWith('approve'));
    const worlds = everyWorld({ state: 'none', copies: 0 }, { guarantee: 'native', canLook: false }, silent);
    expect(worlds).toEqual([{ state: 'none', copies: 0 }]);
  });
});

describe('the drawing in ARCHITECTURE.md', () => {
  const page = readFileSync(fileURLToPath(new URL('../../../../ARCHITECTURE.md', import.meta.url)), 'utf8');

  it('is drawn from the table (`node tools/draw-delivery.mjs` draws it anew)', () => {
    const [, drawn = ''] = /<!-- delivery:begin -->\n\n([\s\S]*?)\n\n<!-- delivery:end -->/u.exec(page) ?? [];
    expect(drawn).toBe(drawLife());
  });

  it('holds every move and every state', () => {
    const drawn = drawLife();
    expect(drawn).toContain('  approved --> sending : begin\n');
    expect(drawn).toContain('  sending --> failed : give-up, refuse\n');
    for (const state of DELIVERY_STATES) expect(drawn).toMatch(new RegExp(`^\\| \`${state}\` +\\|`, 'mu'));
  });
});
