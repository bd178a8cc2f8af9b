import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import type { ProblemPointer } from '@afterfair/shared/contracts';
import { AppError } from './app-error.js';

/**
 * Turns plain input into its DTO class and refuses unknown fields, wrong types and values out of bounds with a
 * JSON pointer for each. Used by every route and every socket event.
 */
export function validationPipe(): ValidationPipe {
  return new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    stopAtFirstError: true,
    validationError: { target: false, value: false },
    exceptionFactory: (errors) => new AppError('invalid-input', { errors: pointersOf(errors) }),
  });
}

/** Flattens class-validator's tree into one entry a fault; `path` is the pointer so far. */
export function pointersOf(errors: ValidationError[], path = ''): ProblemPointer[] {
  return errors.flatMap((error) => {
    const pointer = `${path}/${error.property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const own = Object.values(error.constraints ?? {}).map((message) => ({ pointer, message }));
    return [...own, ...pointersOf(error.children ?? [], pointer)];
  });
}
