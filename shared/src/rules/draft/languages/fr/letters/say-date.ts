import { remember } from '../../../text/index.js';

/** "vendredi 4 décembre" of `2026-12-04`, "mardi 1er décembre" of the first. The article belongs to the phrasing. */
export const sayDate: (date: string) => string = remember((date) => {
  const day = new Date(`${date}T00:00:00Z`);
  const part = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat('fr-FR', { ...options, timeZone: 'UTC' }).format(day);
  const number = day.getUTCDate() === 1 ? '1er' : String(day.getUTCDate());
  return `${part({ weekday: 'long' })} ${number} ${part({ month: 'long' })}`;
});
