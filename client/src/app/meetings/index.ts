export { isRunning } from './is-running';
export { BookedRow } from './schedule/booked-row';
export { Schedule } from './schedule/schedule';
export { upcoming } from './schedule/upcoming';
