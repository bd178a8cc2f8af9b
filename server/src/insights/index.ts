export { BoardCounter } from './board-counter.js';
export { InsightsModule } from './insights.module.js';
export { Presence } from './presence.js';
