/** Units by what they have in common whatever their case; 0 while not looked up. */
const folded = new Uint16Array(0x10000);

/** A UTF-16 unit without its case: two units that a pattern with the flag `i` takes for each other give the same. */
export function foldUnit(unit: number): number {
  return folded[unit] || (folded[unit] = fold(unit));
}

/** The same letter twice in the table of characters, with no capital of one unit to bring the two together. */
const TWICE: ReadonlyMap<string, string> = new Map([
  ['\u1FD3', '\u0390'],
  ['\u1FE3', '\u03B0'],
  ['\uFB05', '\uFB06'],
]);

/** By way of the capital, which brings long s and the final sigma to their plain letters. */
function fold(unit: number): number {
  const typed = String.fromCharCode(unit);
  const character = TWICE.get(typed) ?? typed;
  const capital = character.toUpperCase();
  const small = (capital.length === 1 ? capital : character).toLowerCase();
  return small.length === 1 ? small.charCodeAt(0) : character.charCodeAt(0);
}
