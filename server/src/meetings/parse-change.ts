import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import type { MeetingChange } from '@afterfair/shared/contracts';
import { AppError, pointersOf } from '../platform/problems/index.js';
import { compileCheck, type FaultFinder } from '../platform/validation/index.js';
import { MeetingChangeDto } from './meeting-change.dto.js';

let check: FaultFinder | null = null;

/**
 * The change that plain JSON data holds, checked by the compiled rules of {@link MeetingChangeDto}: class-validator
 * itself would cost half of what a server can take in, and is only asked what to say of a fault.
 *
 * @throws AppError `invalid-input` with a pointer for each fault.
 */
export function parseChange(input: unknown): MeetingChange {
  check ??= compileCheck(MeetingChangeDto);
  const fault = check(input);
  if (fault === null) return input as MeetingChange;
  throw new AppError('invalid-input', { errors: faultsOf(input, fault) });
}

function faultsOf(input: unknown, fault: string): ReturnType<typeof pointersOf> {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return [{ pointer: '', message: 'A change must be an object.' }];
  const errors = validateSync(plainToInstance(MeetingChangeDto, input), {
    whitelist: true,
    forbidNonWhitelisted: true,
    stopAtFirstError: true,
  });
  return errors.length > 0 ? pointersOf(errors) : [{ pointer: fault, message: 'This is not allowed here.' }];
}
