export { protocolCheck } from './protocol-check.js';
export { RealtimeAdapter } from './realtime.adapter.js';
export { RealtimeModule } from './realtime.module.js';
