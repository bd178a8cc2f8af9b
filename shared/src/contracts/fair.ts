import type { Policy, PolicyInput } from './policy.js';

/** Opening hours of one day; instants are ISO 8601 with offset or `Z`. */
export interface FairDay {
  opensAt: string;
  closesAt: string;
}

export const CHANNELS = ['platform', 'email', 'matrix', 'xmpp', 'webhook'] as const;
export type Channel = (typeof CHANNELS)[number];

/**
 * The life of a fair. `draft`: only its organiser sees it. `open`: attendees join and log.
 * `ended`: closed, the batch is being made. `cut`: follow-ups can be reviewed.
 */
export const FAIR_STATES = ['draft', 'open', 'ended', 'cut'] as const;
export type FairState = (typeof FAIR_STATES)[number];

/** What an organiser writes when creating or changing a fair. */
export interface FairInput {
  name: string;
  /** IANA name. */
  timeZone: string;
  days: FairDay[];
  /** ISO 639-1, in order of preference (D7). */
  languages: string[];
  policy?: PolicyInput;
}

/** A fair as its organiser sees it. */
export interface FairView {
  id: string;
  name: string;
  timeZone: string;
  days: FairDay[];
  languages: string[];
  channels: Channel[];
  policy: Policy;
  state: FairState;
  /** Six characters; what an attendee types. */
  joinCode: string;
  employerCount: number;
  endedAt: string | null;
  cutAt: string | null;
}

/** A fair as somebody with its join code or a recruiter sees it. */
export interface FairCard {
  id: string;
  name: string;
  timeZone: string;
  days: FairDay[];
  languages: string[];
  state: FairState;
}

/** A fair as its attendees see it: with what their own devices need to ask and to draft as the server does. */
export interface AttendeeFair extends FairCard {
  /** In order of preference (K7). */
  channels: Channel[];
  policy: Policy;
}

/** Where attendees join. */
export interface JoinLink {
  url: string;
  code: string;
  /** An SVG image of the QR code of `url`. */
  qrSvg: string;
}
