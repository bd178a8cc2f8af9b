import { applyDecorators, type Type } from '@nestjs/common';
import { plainToInstance, Transform } from 'class-transformer';
import { IsInstance, ValidateBy, ValidateIf, ValidateNested } from 'class-validator';

const KEY = /^[0-9A-Za-z_-]{1,64}$/;

/**
 * A JSON object whose members are all of one DTO class. class-validator walks maps but not plain objects, so the
 * member is a `Map` once it is transformed; pointers in errors stay those of the object.
 */
export function RecordOf(member: () => Type<object>, max: number): PropertyDecorator {
  return applyDecorators(
    ValidateIf((_object, value) => value !== undefined),
    Transform(({ value }: { value: unknown }) => (isPlainObject(value) ? toMap(value, member()) : value)),
    IsInstance(Map, { message: '$property must be an object' }),
    ValidateBy({
      name: 'recordKeys',
      validator: {
        validate: (value) => value instanceof Map && value.size <= max && [...value.keys()].every(isKey),
        defaultMessage: () => `$property must have at most ${max} members, each named by an id`,
      },
    }),
    ValidateNested({ each: true }),
  );
}

function isKey(key: unknown): boolean {
  return typeof key === 'string' && KEY.test(key) && key !== '__proto__';
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Map);
}

function toMap(value: Record<string, unknown>, member: Type<object>): Map<string, unknown> {
  return new Map(
    Object.entries(value).map(([key, entry]) => [
      key,
      isPlainObject(entry) ? plainToInstance(member, entry) : entry,
    ]),
  );
}
