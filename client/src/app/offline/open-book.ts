import type { DeviceStore } from './device-store';

/** The attendee in use, and what stops using them. */
export interface OpenBook {
  attendeeId: string;
  deviceId: string;
  store: DeviceStore;
  unwatch: () => void;
  /** Resolves once what is kept has been read. */
  read: Promise<void>;
}
