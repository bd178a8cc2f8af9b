const MARKS = /\p{M}/gu;

/** A pattern as it is matched: in lower case and without accents, like the folded line. */
export function foldPattern(pattern: string): string {
  return pattern
    .normalize('NFD')
    .replace(MARKS, '')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe');
}
