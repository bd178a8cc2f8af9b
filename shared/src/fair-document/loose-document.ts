import { isObject } from './shape.js';

/** A part of a document that may be anything: reading a member never fails, it just finds nothing. */
export class Loose {
  constructor(
    readonly value: unknown,
    readonly pointer: string,
  ) {}

  /** A member; with a pointer though it is not there. */
  at(field: string): Loose {
    const member = isObject(this.value) && Object.hasOwn(this.value, field) ? this.value[field] : undefined;
    return new Loose(member, `${this.pointer}/${field}`);
  }

  /** The items of a list, none when it is no list. */
  items(): Loose[] {
    if (!Array.isArray(this.value)) return [];
    const items: unknown[] = this.value;
    return items.map((item, index) => new Loose(item, `${this.pointer}/${index}`));
  }

  text(): string | undefined {
    return typeof this.value === 'string' ? this.value : undefined;
  }
}
