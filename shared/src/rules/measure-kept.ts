import type { FairDraft, Sentence } from '../contracts/index.js';
import { mainPart } from './check/index.js';
import { masksOf } from './draft/index.js';
import type { FairIndex, PlannedStep } from './plan/index.js';

/** What D8's measure reads of a text. */
export interface MeasuredText {
  /** Names and note texts, which the measure leaves out of account. */
  masked: string[];
  /** The sentences, or the text of a draft that somebody wrote. */
  measured: Pick<Sentence, 'text' | 'slot'>[];
}

/** A text that was shown or approved, as D8 measures it: its words, whoever wrote them. */
export function measureKept(index: FairIndex, planned: PlannedStep, { body }: FairDraft): MeasuredText {
  const { attendee, contact, employer, meetings } = planned;
  return {
    masked: masksOf(attendee, contact, employer, index.fair.name, meetings),
    measured: [{ text: mainPart(body, attendee.name).join(' '), slot: 'reference' }],
  };
}
