import { sayDates } from '../../../pack/index.js';

/** "venerdì 4 dicembre" of `2026-12-04`; the first of a month is an ordinal. */
export const sayDate = sayDates('it', ({ weekday, day, month }) => ({
  date: `${weekday} ${day === 1 ? '1°' : day} ${month}`,
}));
