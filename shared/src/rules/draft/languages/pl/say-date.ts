/** "4 grudnia (piątek)" of `2026-12-04`: the month stands in the genitive after the day, the weekday outside the grammar. */
export function sayDate(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  const inPolish = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat('pl', { ...options, timeZone: 'UTC' });
  const month = inPolish({ day: 'numeric', month: 'long' })
    .formatToParts(day)
    .find(({ type }) => type === 'month')?.value;
  return `${day.getUTCDate()} ${month ?? ''} (${inPolish({ weekday: 'long' }).format(day)})`;
}
