import { pointerTo } from './fault.js';
import type { Fault } from './fault.js';

/** Says what a value must look like: returns the faults it finds, none when the value fits. */
export type Shape = (value: unknown, pointer: string) => Fault[];

/** A value that passes `accepts`; anything else is a fault that says what is wanted. */
export function value(wants: string, accepts: (value: unknown) => boolean): Shape {
  return (given, pointer) => (accepts(given) ? [] : [{ pointer, message: `must be ${wants}` }]);
}

export const text = value('text', (given) => typeof given === 'string');
export const flag = value('true or false', (given) => typeof given === 'boolean');

/** One of a closed list. */
export function oneOf(...allowed: readonly (string | number)[]): Shape {
  return value(`one of ${allowed.join(', ')}`, (given) => allowed.some((one) => one === given));
}

/** Text that passes `accepts` as well. */
export function textThat(wants: string, accepts: (given: string) => boolean): Shape {
  return value(wants, (given) => typeof given === 'string' && accepts(given));
}

/** A list of values of one shape. */
export function list(of: Shape, options: { atLeastOne?: boolean } = {}): Shape {
  return (given, pointer) => {
    if (!Array.isArray(given)) return [{ pointer, message: 'must be a list' }];
    const items: unknown[] = given;
    if (options.atLeastOne && items.length === 0) return [{ pointer, message: 'must hold at least one' }];
    return items.flatMap((item, index) => of(item, pointerTo(pointer, index)));
  };
}

/** An object with these fields and no others. */
export function record(required: Record<string, Shape>, optional: Record<string, Shape> = {}): Shape {
  return (given, pointer) => {
    if (!isObject(given)) return [{ pointer, message: 'must be an object' }];
    const known = new Map(Object.entries({ ...required, ...optional }));
    const missing = Object.keys(required)
      .filter((field) => !Object.hasOwn(given, field))
      .map((field) => ({ pointer: pointerTo(pointer, field), message: 'is missing' }));
    const present = Object.entries(given).flatMap(([field, member]) => {
      const shape = known.get(field);
      const at = pointerTo(pointer, field);
      return shape ? shape(member, at) : [{ pointer: at, message: 'is not a field of the fair document' }];
    });
    return [...missing, ...present];
  };
}

export function isObject(given: unknown): given is Record<string, unknown> {
  return typeof given === 'object' && given !== null && !Array.isArray(given);
}
