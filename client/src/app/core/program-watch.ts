import type { SwUpdate } from '@angular/service-worker';

/** What tells of newer programs on this device. */
export type ProgramWatch = Pick<
  SwUpdate,
  'versionUpdates' | 'unrecoverable' | 'checkForUpdate' | 'activateUpdate'
>;
