import { describe, expect, it } from '@jest/globals';
import type { FairMessage } from '../../contracts/index.js';
import { sent, share, turns } from '../testing/shared-budget.js';
import type { Wished } from '../testing/shared-budget.js';

describe('C1, C5, T6: a step that waits makes the next one wait', () => {
  const full = [sent('2026-11-20T08:10:00Z')];
  const again = { by: 'a', ordinal: 2 } as const;

  it.each<[string, Wished[], FairMessage[], string[]]>([
    [
      '72 hours from where it went',
      [
        { by: 'a', at: '2026-11-20T08:30Z' },
        { ...again, at: '2026-11-23T08:30Z' },
      ],
      full,
      ['a 20T09:00', 'a 23T09:00'],
    ],
    [
      'exactly 72 hours are allowed',
      [
        { by: 'a', at: '2026-11-20T09:00Z' },
        { ...again, at: '2026-11-23T09:00Z' },
      ],
      full,
      ['a 20T09:00', 'a 23T09:00'],
    ],
    [
      'an answer to a rejection waits for nobody',
      [
        { by: 'a', at: '2026-11-20T09:00Z' },
        { ...again, at: '2026-11-20T10:00Z', kind: 'rejection-reply' },
      ],
      full,
      ['a 20T09:00', 'a 20T10:00'],
    ],
    [
      'what follows waits for the answer',
      [
        { by: 'a', at: '2026-11-20T09:00Z', kind: 'rejection-reply' },
        { ...again, at: '2026-11-20T10:00Z' },
      ],
      full,
      ['a 20T09:00', 'a 23T09:00'],
    ],
    [
      'what follows an answer still waits for what was before it',
      [
        { by: 'a', at: '2026-11-23T10:00Z' },
        { ...again, at: '2026-11-23T11:00Z', kind: 'rejection-reply' },
        { ...again, at: '2026-11-26T10:00Z' },
      ],
      full,
      ['a 23T10:00', 'a 23T11:00', 'a 26T11:00'],
    ],
  ])('%s', (_name, wished, messages, expected) => {
    expect(turns(1, wished, messages)).toEqual(expected);
  });

  it('says why: C5 for the hour, C1 for the pause, and T3 once', () => {
    const reasons = [{ rule: 'T3', text: 'before' }];
    const steps = share(
      1,
      [
        { by: 'a', at: '2026-11-20T08:30Z', reasons },
        { ...again, at: '2026-11-23T08:30Z', reasons },
        { by: 'b', at: '2026-11-20T10:00Z', reasons },
      ],
      full,
    );
    const moment = "The first moment in the recipient's working hours (Europe/Berlin).";
    expect(steps.map(({ step }) => step.reasons.map(({ rule, text }) => `${rule} ${text}`))).toEqual([
      [`T3 ${moment}`, 'C5 Others write to this contact too: the next working hour with room.'],
      ['T3 before'],
      [`T3 ${moment}`, 'C1 Not within 72 hours of the message before.'],
    ]);
  });

  it('is late after its limit, not at it (T3)', () => {
    const late = (latest: string) =>
      share(1, [{ by: 'a', at: '2026-11-20T08:30Z', latest }], full).map(({ step }) => step.late);
    expect(late('2026-11-20T09:00Z')).toEqual([false]);
    expect(late('2026-11-20T08:59Z')).toEqual([true]);
  });
});
