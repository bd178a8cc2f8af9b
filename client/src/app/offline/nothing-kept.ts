import { NOTHING_PREPARED } from '@afterfair/shared/rules';
import type { DeviceSnapshot } from './device-store';

/** Of nobody, or of somebody who has noted nothing yet. */
export const NOTHING_KEPT: DeviceSnapshot = {
  meetings: [],
  changes: [],
  prepared: NOTHING_PREPARED,
  unsentPrepared: 0,
  lines: {},
};
