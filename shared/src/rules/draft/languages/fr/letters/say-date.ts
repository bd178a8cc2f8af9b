import { sayDates } from '../../../pack/index.js';

/** "vendredi 4 décembre" of `2026-12-04`, "mardi 1er décembre" of the first. The article belongs to the phrasing. */
export const sayDate = sayDates('fr-FR', ({ weekday, day, month }) => ({
  date: `${weekday} ${day === 1 ? '1er' : day} ${month}`,
}));
