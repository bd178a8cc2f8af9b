import type { FairDocument } from '../contracts/index.js';

/** The document as canonical JSON: keys sorted, no white space, absent fields left out. Equal documents, equal bytes. */
export function writeFairDocument(document: FairDocument): string {
  return JSON.stringify(document, (_key, member: unknown) => (isRecord(member) ? sorted(member) : member));
}

function isRecord(member: unknown): member is Record<string, unknown> {
  return typeof member === 'object' && member !== null && !Array.isArray(member);
}

function sorted(members: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(members).sort(([a], [b]) => (a < b ? -1 : 1)));
}
