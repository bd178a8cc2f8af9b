/** Units by what they have in common whatever their case; 0 while not looked up. */
const folded = new Uint16Array(0x10000);

/** A UTF-16 unit without its case: two units that a pattern with the flag `i` takes for each other give the same. */
export function foldUnit(unit: number): number {
  return folded[unit] || (folded[unit] = fold(unit));
}

/** By way of the capital, which brings long s and the final sigma to their plain letters. */
function fold(unit: number): number {
  const character = String.fromCharCode(unit);
  const capital = character.toUpperCase();
  const small = (capital.length === 1 ? capital : character).toLowerCase();
  return small.length === 1 ? small.charCodeAt(0) : unit;
}
