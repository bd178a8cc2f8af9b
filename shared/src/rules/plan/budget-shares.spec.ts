import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { FairMessage } from '../../contracts/index.js';
import { sent, share, turns } from '../testing/shared-budget.js';
import type { Wished } from '../testing/shared-budget.js';

const HOUR = 3_600_000;
/** Friday, 9 o'clock in Berlin. */
const FRIDAY = '2026-11-20T08:00Z';

describe('C5: whose turn it is', () => {
  it.each<[string, Wished[], string[]]>([
    [
      'the oldest target comes first',
      [
        { by: 'a', at: FRIDAY, target: '2026-11-20T12:00Z' },
        { by: 'b', at: FRIDAY, target: '2026-11-20T11:00Z' },
      ],
      ['b 20T08:00', 'a 20T09:00'],
    ],
    [
      'ties go by attendee id',
      [
        { by: 'b', at: FRIDAY },
        { by: 'a', at: FRIDAY },
      ],
      ['a 20T08:00', 'b 20T09:00'],
    ],
    [
      'the first of everybody comes before the second of anybody, whatever the targets',
      [
        { by: 'a', at: FRIDAY, target: '2026-11-20T09:00Z' },
        { by: 'a', at: '2026-11-24T08:00Z', target: '2026-11-24T09:00Z', ordinal: 2 },
        { by: 'b', at: '2026-11-24T08:00Z', target: '2026-11-24T10:00Z' },
      ],
      ['a 20T08:00', 'b 24T08:00', 'a 24T09:00'],
    ],
    [
      'seconds go by their target too',
      [
        { by: 'a', at: FRIDAY },
        { by: 'a', at: '2026-11-24T08:00Z', target: '2026-11-24T10:00Z', ordinal: 2 },
        { by: 'b', at: '2026-11-20T09:00Z' },
        { by: 'b', at: '2026-11-24T08:00Z', target: '2026-11-24T09:00Z', ordinal: 2 },
      ],
      ['a 20T08:00', 'b 20T09:00', 'b 24T08:00', 'a 24T09:00'],
    ],
    [
      'those of one attendee go in the order of their moments',
      [
        { by: 'a', at: '2026-11-24T08:00Z', target: FRIDAY, ordinal: 2 },
        { by: 'a', at: FRIDAY, target: '2026-11-24T08:00Z' },
      ],
      ['a 20T08:00', 'a 24T08:00'],
    ],
    [
      'then of their targets',
      [
        { by: 'a', at: FRIDAY, target: '2026-11-20T12:00Z', kind: 'rejection-reply' },
        { by: 'a', at: FRIDAY, target: '2026-11-20T11:00Z' },
      ],
      ['a 20T08:00', 'a 20T09:00'],
    ],
    [
      'an hour of its own needs no turn',
      [
        { by: 'b', at: '2026-11-20T09:00Z' },
        { by: 'a', at: FRIDAY },
      ],
      ['a 20T08:00', 'b 20T09:00'],
    ],
  ])('%s', (_name, wished, expected) => {
    expect(turns(1, wished)).toEqual(expected);
  });

  it('the order in which they are handed in means nothing (D9)', () => {
    const wished: Wished[] = [
      { by: 'a', at: FRIDAY, target: '2026-11-20T11:00Z' },
      { by: 'a', at: FRIDAY, target: '2026-11-20T11:00Z', kind: 'promised-item' },
    ];
    expect(share(9, [...wished].reverse()).map(({ step }) => step.kind)).toEqual(
      share(9, wished).map(({ step }) => step.kind),
    );
  });
});

describe('C5: which hour has room', () => {
  const full = [sent('2026-11-20T10:10:00Z')];

  it.each<[string, Wished[], FairMessage[], string[]]>([
    ['the next one', [{ by: 'a', at: '2026-11-20T10:30Z' }], full, ['a 20T11:00']],
    [
      'a message that failed takes none',
      [{ by: 'a', at: '2026-11-20T10:30Z' }],
      [sent('2026-11-20T10:10:00Z', { state: 'failed' })],
      ['a 20T10:30'],
    ],
    [
      'none before its own, though that be free',
      [
        { by: 'b', at: FRIDAY },
        { by: 'a', at: '2026-11-20T10:30Z' },
      ],
      full,
      ['b 20T08:00', 'a 20T11:00'],
    ],
    [
      'the next one, though others come days later',
      [
        { by: 'c', at: '2026-11-24T08:00Z' },
        { by: 'a', at: '2026-11-20T10:30Z' },
      ],
      full,
      ['a 20T11:00', 'c 24T08:00'],
    ],
    [
      'on the next workday, after the last',
      [{ by: 'a', at: '2026-11-20T15:30Z' }],
      [sent('2026-11-20T15:00:00Z')],
      ['a 23T08:00'],
    ],
    [
      "in each one's own working hours",
      [
        { by: 'a', at: '2026-11-20T12:00Z', target: FRIDAY, policy: { hours: { work: ['13:00', '17:00'] } } },
        { by: 'b', at: FRIDAY, target: '2026-11-20T09:00Z' },
      ],
      [sent('2026-11-20T12:10:00Z'), sent('2026-11-20T08:10:00Z')],
      ['a 20T13:00', 'b 20T09:00'],
    ],
    [
      "by each one's own budget",
      [
        { by: 'a', at: FRIDAY, target: FRIDAY, policy: { recipientBudget: { perDay: 1 } } },
        { by: 'b', at: FRIDAY, target: '2026-11-20T09:00Z' },
      ],
      [sent('2026-11-20T08:10:00Z')],
      ['a 23T08:00', 'b 20T09:00'],
    ],
    [
      'its own, where the policy leaves no working hour at all',
      [{ by: 'a', at: '2026-11-20T10:30Z', policy: { hours: { workdays: [6] } } }],
      full,
      ['a 20T10:30'],
    ],
  ])('%s', (_name, wished, messages, expected) => {
    expect(turns(1, wished, messages)).toEqual(expected);
  });

  it('an hour begins on the hour, whatever the seconds of the step that waits', () => {
    const [step] = share(1, [{ by: 'a', at: '2026-11-20T10:30:30.500Z' }], full);
    expect(step.step.window.bestAt).toBe('2026-11-20T11:00:00.000Z');
  });

  it('nobody waits longer than they must: every hour before is full, or the day is', () => {
    const hours = fc.integer({ min: 0, max: 90 }).filter((hour) => {
      const at = new Date(Date.parse(FRIDAY) + hour * HOUR);
      return at.getUTCHours() >= 8 && at.getUTCHours() < 16 && at.getUTCDay() % 6 > 0;
    });
    fc.assert(
      fc.property(
        fc.array(hours, { minLength: 1, maxLength: 14 }),
        fc.integer({ min: 1, max: 2 }),
        fc.integer({ min: 1, max: 6 }),
        (starts, perHour, perDay) => {
          const wished = starts.map((hour, index) => ({
            by: `a${index}`,
            at: new Date(Date.parse(FRIDAY) + hour * HOUR).toISOString(),
          }));
          const steps = share(perHour, wished, [], { recipientBudget: { perHour, perDay } });
          const used = (length: number, at: number) =>
            steps.filter(
              ({ step }) =>
                step.window.bestAt.slice(0, length) === new Date(at).toISOString().slice(0, length),
            ).length;
          for (const { step } of steps) {
            const [from, to] = [Date.parse(step.window.opensAt), Date.parse(step.window.bestAt)];
            for (let at = from; at < to; at += HOUR) {
              const [hour, weekday] = [new Date(at).getUTCHours(), new Date(at).getUTCDay()];
              if (hour < 8 || hour >= 16 || weekday % 6 === 0) continue;
              expect(used(13, at) === perHour || used(10, at) === perDay).toBe(true);
            }
          }
        },
      ),
    );
  });
});
