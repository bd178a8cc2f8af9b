/** "saison = alle aufs feld" says what something means; "a + b = c" what several things are. */
export function sayEquation(text: string): string {
  const [left, right, ...more] = text.split(/\s*=\s*/u);
  if (left === undefined || right === undefined || more.length > 0 || left === '' || right === '')
    return text;
  return / \+ | und /u.test(left) ? `${left} sind ${right}` : `${left} heißt: ${right}`;
}
