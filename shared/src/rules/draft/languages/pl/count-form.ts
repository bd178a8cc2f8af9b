/** Forms after 1, after 2 to 4, and after the rest: "1 godzina, 3 godziny, 12 godzin". */
export type CountForms = readonly [one: string, few: string, many: string];

/** The form of a counted noun in the nominative, or in the genitive where the number stands in that case. */
export function countForm(count: number, [one, few, many]: CountForms, genitive = false): string {
  if (genitive) return many;
  if (count === 1) return one;
  const last = count % 10;
  const teens = count % 100 >= 12 && count % 100 <= 14;
  return last >= 2 && last <= 4 && !teens ? few : many;
}
