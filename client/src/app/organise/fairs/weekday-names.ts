/** The days of the week by their ISO number, Monday first, in a language (BCP 47). */
export function weekdayNames(language: string): { day: number; name: string }[] {
  const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  // 1 January 2024 was a Monday.
  return Array.from({ length: 7 }, (_, index) => ({
    day: index + 1,
    name: format.format(new Date(Date.UTC(2024, 0, 1 + index))),
  }));
}
