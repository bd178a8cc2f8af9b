import { remember } from '../../../text/index.js';

/** "viernes 4 de diciembre" of `2026-12-04`; the article is the sentence's. */
export const sayDate: (date: string) => string = remember((date) => {
  const day = new Date(`${date}T00:00:00Z`);
  const part = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat('es-ES', { ...options, timeZone: 'UTC' }).format(day);
  return `${part({ weekday: 'long' })} ${part({ day: 'numeric' })} de ${part({ month: 'long' })}`;
});
