import { remember } from '../../../text/index.js';

/**
 * "venerdì 4 dicembre" of `2026-12-04`; the first of a month is an ordinal. The parts are put together here, since their
 * order differs between versions of CLDR.
 */
export const sayDate: (date: string) => string = remember((date) => {
  const day = new Date(`${date}T00:00:00Z`);
  const part = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat('it', { ...options, timeZone: 'UTC' }).format(day);
  const number = part({ day: 'numeric' });
  return `${part({ weekday: 'long' })} ${number === '1' ? '1°' : number} ${part({ month: 'long' })}`;
});
