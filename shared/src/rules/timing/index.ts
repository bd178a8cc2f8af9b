export { bestMoment } from './best-moment.js';
export type { Moment, MomentWanted } from './best-moment.js';
export { HOUR, instantOf, isoOf } from './instant.js';
export { recipientTimeZone } from './recipient-time-zone.js';
