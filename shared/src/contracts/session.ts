import type { AttendeeProfile } from './attendee.js';
import type { AttendeeFair, FairCard } from './fair.js';

export const ROLES = ['attendee', 'organiser', 'recruiter'] as const;
export type Role = (typeof ROLES)[number];

export interface AttendeeSession {
  attendee: AttendeeProfile;
  fair: AttendeeFair;
  /** 16 lower-case hex digits; the last part of every hybrid time this device makes. */
  deviceId: string;
}

export interface OrganiserSession {
  id: string;
  email: string;
}

export interface RecruiterSession {
  contact: { id: string; name: string; title: string };
  employer: { id: string; name: string };
  fair: FairCard;
}

/** Why a session ended: its person left, somebody took the way in back, or its person erased everything of theirs. */
export type SessionEnd = 'signed-out' | 'revoked' | 'erased';

/** Who this browser is. One browser may hold one session of each role. */
export interface SessionView {
  attendee: AttendeeSession | null;
  organiser: OrganiserSession | null;
  recruiter: RecruiterSession | null;
}

/** A short-lived code that lets a second device in as the same attendee. */
export interface PairingCode {
  code: string;
  expiresAt: string;
  url: string;
  qrSvg: string;
}
