import { applyDecorators } from '@nestjs/common';
import { IsISO8601, Matches } from 'class-validator';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/**
 * An instant as the rules read it: ISO 8601 with offset or `Z`, on a day that exists. ISO 8601 alone would let a week, a day
 * or a clock time of no zone pass, which stop a whole fair from being planned.
 */
export function IsInstant(): PropertyDecorator {
  return applyDecorators(
    IsISO8601({ strict: true }),
    Matches(INSTANT, { message: '$property must be an instant with offset, such as 2026-11-19T09:00:00Z' }),
  );
}
