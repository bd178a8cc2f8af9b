import { sayDates } from '../../../pack/index.js';

/** "Friday 4 December" of `2026-12-04`. */
export const sayDate = sayDates('en-GB', ({ weekday, day, month }) => ({
  date: `${weekday} ${day} ${month}`,
}));
