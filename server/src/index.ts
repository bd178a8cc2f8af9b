import 'reflect-metadata';

export { Clock, SystemClock } from './platform/clock/clock.js';
export { SteppedClock } from './platform/clock/stepped-clock.js';
export { Config } from './platform/config/config.js';
export { listHandlers } from './platform/access/index.js';
export type { Handler } from './platform/access/index.js';
export { Ids, RandomIds } from './platform/ids/ids.js';
export { startServer } from './start-server.js';
export type { OutboxRound, RunningServer } from './start-server.js';
