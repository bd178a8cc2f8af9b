export { BoardCounter } from './board-counter.js';
export { InsightsModule } from './insights.module.js';
export { Presence } from './presence.js';

/** Counts are made when they are asked for: this room stores nothing. */
export const insightsEntities = [];
export const insightsMigrations = [];
