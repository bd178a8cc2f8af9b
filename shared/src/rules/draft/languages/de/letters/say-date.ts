import { sayDates } from '../../../pack/index.js';

/** "4. Dezember" of `2026-12-04`, without the weekday, whose ending would change with the case. */
export const sayDate = sayDates('de-DE', ({ day, month }) => ({ date: `${day}. ${month}` }));
