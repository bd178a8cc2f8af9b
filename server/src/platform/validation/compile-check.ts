import type { Type } from '@nestjs/common';
import { defaultMetadataStorage } from 'class-transformer/cjs/storage.js';
import { getMetadataStorage, ValidationTypes } from 'class-validator';
import { compileConstraint } from './compile-constraint.js';
import { isPlainObject, isRecordKey, recordOf, type RecordRule } from './record-of.js';

/** Looks for the first fault of plain data. @returns its JSON pointer, or null when there is none. */
export type FaultFinder = (value: unknown) => string | null;

const TESTS = new Set<string>([ValidationTypes.CUSTOM_VALIDATION, ValidationTypes.IS_DEFINED]);

interface CompiledProperty {
  /** All of them must hold for the property to be looked at. */
  conditions: ((object: object, value: unknown) => boolean)[];
  tests: ((value: unknown) => boolean)[];
  nested: FaultFinder | null;
}

/**
 * Compiles the class-validator rules of a DTO class into one function over plain JSON data, which makes no instances, no
 * messages and no promises. It finds a fault exactly where class-validator with `whitelist` and `forbidNonWhitelisted`
 * does; what is wrong there, and in which words, class-validator is still asked.
 *
 * @throws Error for a rule that it cannot compile: nothing is left out in silence.
 */
export function compileCheck(dto: Type<object>): FaultFinder {
  const properties = compileProperties(dto);
  // Most properties may be left out and are: only the others are looked for.
  const wanted = [...properties].filter(([key, property]) => !mayBeLeftOut(property, key));
  return (value) => {
    if (!isPlainObject(value)) return '';
    for (const key of Object.keys(value)) {
      const property = properties.get(key);
      const fault = property ? findFault(property, value, key) : '';
      if (fault !== null) return pointer(key, fault);
    }
    for (const [key, property] of wanted) {
      const fault = Object.hasOwn(value, key) ? null : findFault(property, value, key);
      if (fault !== null) return pointer(key, fault);
    }
    return null;
  };
}

/**
 * True when no rule of the property looks at it while it is not there, whatever else its object holds: a condition that
 * asks for another property is asked each time.
 */
function mayBeLeftOut({ conditions }: CompiledProperty, key: string): boolean {
  let asksForOthers = false;
  const nothing = new Proxy<object>(
    {},
    {
      get: (_target, asked) => {
        asksForOthers ||= asked !== key;
        return undefined;
      },
      has: () => (asksForOthers = true),
      ownKeys: () => {
        asksForOthers = true;
        return [];
      },
    },
  );
  const isLookedAt = conditions.every((condition) => condition(nothing, undefined));
  return !isLookedAt && !asksForOthers;
}

/** @returns the pointer below the property. */
function findFault(
  { conditions, tests, nested }: CompiledProperty,
  object: Record<string, unknown>,
  key: string,
): string | null {
  const value = Object.hasOwn(object, key) ? object[key] : undefined;
  for (const condition of conditions) if (!condition(object, value)) return null;
  for (const test of tests) if (!test(value)) return '';
  return nested === null || value === undefined ? null : nested(value);
}

function compileProperties(dto: Type<object>): Map<string, CompiledProperty> {
  const properties = new Map<string, CompiledProperty>();
  for (const rule of getMetadataStorage().getTargetValidationMetadatas(dto, '', false, false)) {
    const key = rule.propertyName;
    const property = properties.get(key) ?? { conditions: [], tests: [], nested: null };
    properties.set(key, property);
    const record = recordOf(dto, key);
    if (rule.type === ValidationTypes.CONDITIONAL_VALIDATION)
      property.conditions.push(rule.constraints[0] as never);
    else if (record) property.nested ??= compileRecord(record);
    else if (rule.type === ValidationTypes.NESTED_VALIDATION)
      property.nested = compileCheck(typeOf(dto, key));
    else if (TESTS.has(rule.type)) property.tests.push(compileConstraint(rule));
    else throw new Error(`${dto.name}.${key}: a rule of type ${rule.type} cannot be compiled.`);
  }
  return properties;
}

function compileRecord({ member, max }: RecordRule): FaultFinder {
  const check = compileCheck(member());
  return (value) => {
    if (!isPlainObject(value)) return '';
    const keys = Object.keys(value);
    if (keys.length > max || !keys.every(isRecordKey)) return '';
    for (const key of keys) {
      const fault = check(value[key]);
      if (fault !== null) return pointer(key, fault);
    }
    return null;
  };
}

function typeOf(dto: Type<object>, property: string): Type<object> {
  const type = defaultMetadataStorage.findTypeMetadata(dto, property);
  if (!type) throw new Error(`${dto.name}.${property}: @ValidateNested needs @Type.`);
  return type.typeFunction() as Type<object>;
}

/** The pointer of what is found at `below` in a member. */
function pointer(key: string, below: string): string {
  return `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}${below}`;
}
