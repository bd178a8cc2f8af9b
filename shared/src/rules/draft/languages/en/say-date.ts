import { remember } from '../../../text/index.js';

/** "Friday 4 December" of `2026-12-04`. The parts are put together here, since their order differs between versions of CLDR. */
export const sayDate: (date: string) => string = remember((date) => {
  const day = new Date(`${date}T00:00:00Z`);
  const part = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(day);
  return `${part({ weekday: 'long' })} ${part({ day: 'numeric' })} ${part({ month: 'long' })}`;
});
