import { sayDates } from '../../../pack/index.js';

/** "viernes 4 de diciembre" of `2026-12-04`; the article is the sentence's. */
export const sayDate = sayDates('es-ES', ({ weekday, day, month }) => ({
  date: `${weekday} ${day} de ${month}`,
}));
