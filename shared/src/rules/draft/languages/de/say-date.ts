import { remember } from '../../../text/index.js';

/**
 * "4. Dezember" of `2026-12-04`. Without the weekday, whose ending would
 * change with the case. The parts are put together here, since their order differs between versions of CLDR.
 */
export const sayDate: (date: string) => string = remember((date) => {
  const day = new Date(`${date}T00:00:00Z`);
  const month = new Intl.DateTimeFormat('de-DE', { month: 'long', timeZone: 'UTC' }).format(day);
  return `${day.getUTCDate()}. ${month}`;
});
