import 'reflect-metadata';
import { applyDecorators, type Type } from '@nestjs/common';
import { plainToInstance, Transform } from 'class-transformer';
import { IsInstance, ValidateBy, ValidateIf, ValidateNested } from 'class-validator';

const KEY = /^[0-9A-Za-z_-]{1,64}$/;
const RECORD = Symbol('record');

/** What {@link RecordOf} says of a property: the class of its members, and how many there may be. */
export interface RecordRule {
  member: () => Type<object>;
  max: number;
}

/**
 * A JSON object whose members are all of one DTO class. class-validator walks maps but not plain objects, so the
 * member is a `Map` once it is transformed; pointers in errors stay those of the object.
 */
export function RecordOf(member: () => Type<object>, max: number): PropertyDecorator {
  return applyDecorators(
    Reflect.metadata(RECORD, { member, max } satisfies RecordRule),
    ValidateIf((_object, value) => value !== undefined),
    Transform(({ value }: { value: unknown }) => (isPlainObject(value) ? toMap(value, member()) : value)),
    IsInstance(Map, { message: '$property must be an object' }),
    ValidateBy({
      name: 'recordKeys',
      validator: {
        validate: (value) =>
          value instanceof Map &&
          value.size <= max &&
          [...value].every(([key, entry]) => isRecordKey(key) && !Array.isArray(entry)),
        defaultMessage: () =>
          `$property must have at most ${max} members, each named by an id, none of them a list`,
      },
    }),
    ValidateNested({ each: true }),
  );
}

/** The rule of a property that is a {@link RecordOf}. */
export function recordOf(dto: Type<object>, property: string): RecordRule | undefined {
  return Reflect.getMetadata(RECORD, dto.prototype as object, property) as RecordRule | undefined;
}

/** True for a key that a record may have. */
export function isRecordKey(key: unknown): boolean {
  return typeof key === 'string' && KEY.test(key) && key !== '__proto__';
}

/** True for what a JSON object becomes. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
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
