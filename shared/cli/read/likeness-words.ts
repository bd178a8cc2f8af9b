/** A likeness by D8's measure, 0 to 1, in words. */
export function likenessWords(value: number): string {
  if (value === 0) return 'nothing alike';
  if (value <= 0.1) return 'hardly alike';
  if (value <= 0.25) return 'a little alike';
  if (value <= 0.35) return 'somewhat alike';
  return value <= 0.5 ? 'too much alike' : 'boilerplate (K13)';
}
