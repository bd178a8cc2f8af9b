export interface EvidenceLink {
  label: string;
  url: string;
}

/** What an attendee says of themselves. `email`, `phone` and `links` are how a recipient can reach them (K15). */
export interface AttendeeProfile {
  id: string;
  name: string;
  email: string;
  phone: string;
  headline: string;
  links: EvidenceLink[];
  /** ISO 639-1, the ones they write, in order. */
  languages: string[];
}

export interface JoinInput {
  /** Six characters, case ignored. */
  code: string;
  name: string;
  languages: string[];
  email?: string;
}

/** Every field optional; what is given replaces. */
export interface AttendeePatch {
  name?: string;
  email?: string;
  phone?: string;
  headline?: string;
  links?: EvidenceLink[];
  languages?: string[];
}
