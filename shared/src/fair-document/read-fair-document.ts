import type { FairDocument } from '../contracts/index.js';
import { documentShape } from './document-shape.js';
import type { Fault } from './fault.js';
import { findContradictions } from './find-contradictions.js';
import { findDanglingIds } from './find-dangling-ids.js';
import { findPolicyFaults } from './find-policy-faults.js';
import { findRepeatedIds } from './find-repeated-ids.js';
import { Loose } from './loose-document.js';

export type ReadResult = { ok: true; document: FairDocument } | { ok: false; faults: Fault[] };

/** Reads a fair document, version 1. Refused with every fault at once, each with a JSON pointer, in no set order. */
export function readFairDocument(json: unknown): ReadResult {
  const document = new Loose(json, '');
  const faults = [
    ...documentShape(json, ''),
    ...findRepeatedIds(document),
    ...findDanglingIds(document),
    ...findContradictions(document),
    ...findPolicyFaults(document),
  ];
  return fits(json, faults) ? { ok: true, document: json } : { ok: false, faults };
}

/** Without a fault the shape has been checked, field by field. */
function fits(_json: unknown, faults: Fault[]): _json is FairDocument {
  return faults.length === 0;
}
