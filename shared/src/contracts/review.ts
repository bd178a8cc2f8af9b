import type { NoteKind } from './meeting.js';
import type {
  Draft,
  Finding,
  NoteShape,
  Reason,
  StepKind,
  StepState,
  SuppressedStep,
  Window,
} from './follow-up.js';

/**
 * Where the message of a step stands, in the order of its life. `none`: not approved.
 * `approved`: waiting, can be recalled. `sending`: with the connector. `unknown`: a person decides.
 * `bounced`: it came back. The turns between them: `shared/src/rules/delivery/life-table.ts`.
 */
export const DELIVERY_STATES = [
  'none',
  'approved',
  'sending',
  'sent',
  'failed',
  'unknown',
  'bounced',
  'stopped',
] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** A note as the review shows it beside the letter. */
export interface ReviewNote {
  id: string;
  meetingId: string;
  kind: NoteKind;
  text: string;
  say: string | null;
  /** Absent when the note is used. */
  unusedAs?: NoteShape;
}

/** A step with everything the review needs. */
export interface ReviewStep {
  id: string;
  kind: StepKind;
  contact: { id: string; name: string; title: string; timeZone: string };
  employer: { id: string; name: string };
  meetingIds: string[];
  channel: string;
  window: Window;
  state: StepState;
  late: boolean;
  reasons: Reason[];
  draft: Draft | null;
  findings: Finding[];
  notes: ReviewNote[];
  /** SHA-256 in lower-case hex of subject, a line feed and body; what an approval refers to. `''` without a draft. */
  textHash: string;
  /** True once the attendee changed the words. */
  edited: boolean;
  skipped: boolean;
  delivery: DeliveryState;
  /** Why a delivery stopped or failed, with its rule. */
  deliveryReason: Reason | null;
  /** When the message leaves, at the earliest; set once approved. */
  sendsAt: string | null;
  sentAt: string | null;
  threadId: string | null;
}

export interface FollowUpsView {
  /** When the fair was cut; null before. */
  cutAt: string | null;
  steps: ReviewStep[];
  suppressed: (SuppressedStep & { contactName: string; employerName: string })[];
}

/** The attendee's words instead of the draft's. */
export interface DraftEdit {
  subject: string;
  body: string;
  /** The hash of the text that was edited; another one is refused with `draft-outdated`. */
  basedOn: string;
}

export interface ApprovalInput {
  items: { stepId: string; textHash: string }[];
}

/** One answer for each item asked, in order. */
export interface ApprovalResult {
  stepId: string;
  approved: boolean;
  /** Set when refused. */
  code?: string;
  detail?: string;
  sendsAt?: string;
}
