const PRIME = 0x9e3779b1;

/** Numbers shingles from 0 as they come: the same shingle has the same number until `reset`. */
export class ShingleNumbers {
  private slots = new Int32Array(0);
  private low = new Int32Array(0);
  private high = new Int32Array(0);
  private mask = 0;
  /** How many different ones came. */
  size = 0;

  /** Forgets everything; `most` shingles may come, more must not. */
  reset(most: number): void {
    this.size = 0;
    if (most > this.low.length) {
      this.low = new Int32Array(most);
      this.high = new Int32Array(most);
    }
    // At most half of the slots are taken, so that a free one is never far.
    const slots = 2 ** Math.ceil(Math.log2(2 * most + 2));
    if (slots > this.slots.length) this.slots = new Int32Array(slots);
    else this.slots.fill(0, 0, slots);
    this.mask = slots - 1;
  }

  numberOf(low: number, high: number): number {
    let slot = Math.imul(low ^ high, PRIME) & this.mask;
    for (let taken = this.slots[slot]; taken !== 0; taken = this.slots[slot]) {
      if (this.low[taken - 1] === low && this.high[taken - 1] === high) return taken - 1;
      slot = (slot + 1) & this.mask;
    }
    this.low[this.size] = low;
    this.high[this.size] = high;
    this.size += 1;
    this.slots[slot] = this.size;
    return this.size - 1;
  }
}
