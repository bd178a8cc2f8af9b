import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { instantOf, isoOf } from './instant.js';

const two = (most: number, least = 0) =>
  fc.integer({ min: least, max: most }).map((number) => String(number).padStart(2, '0'));

/** Well-formed and nearly well-formed instants. */
const iso = fc
  .tuple(
    fc.constantFrom('2026', '2024', '1969', '0000'),
    two(13),
    two(32),
    two(24),
    two(60),
    fc.oneof(two(61), fc.constantFrom('30.5', '30.123', '30.123456')),
    fc.constantFrom('Z', '+01:00', '-05:30', '+14:00', '+23:59', '+24:00', ''),
  )
  .map(
    ([year, month, day, hour, minute, second, zone]) =>
      `${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`,
  );

const outcome = (read: () => number): number | string => {
  try {
    return read();
  } catch (error) {
    return error instanceof RangeError ? 'refused' : String(error);
  }
};

describe('section 4: instants', () => {
  it('are read as Temporal reads them, by the short way too', () => {
    fc.assert(
      fc.property(iso, (text) =>
        expect(outcome(() => instantOf(text))).toBe(
          outcome(() => Temporal.Instant.from(text).epochMilliseconds),
        ),
      ),
      { numRuns: 2_000 },
    );
  });

  it('come back as UTC with milliseconds', () => {
    expect(isoOf(instantOf('2026-11-19T10:00:00+01:00'))).toBe('2026-11-19T09:00:00.000Z');
  });
});
