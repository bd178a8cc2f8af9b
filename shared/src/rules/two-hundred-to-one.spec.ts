import { describe, expect, it } from '@jest/globals';
import type { FairDocument } from '../contracts/index.js';
import { makeBatch } from './make-batch.js';
import { AFTER_THE_CUT, aContact, aFair, aMeeting, anEmployer } from './testing/a-fair.js';

const WRITERS = 200;
const MOST_ALIKE = 0.25;

/** Everybody met the same person, heard the same and noted it in the same words. */
function allSay(language: string, say: string): FairDocument {
  const numbers = Array.from({ length: WRITERS }, (_none, number) => number);
  return aFair({
    employers: [anEmployer({ contacts: [aContact({ language, salutation: undefined })] })],
    attendees: numbers.map((number) => ({
      id: `a${number}`,
      name: `Writer ${number}`,
      email: 'writer@example.org',
      phone: '+385 1 555 0100',
      languages: [language],
    })),
    meetings: numbers.map((number) =>
      aMeeting({
        id: `m${number}`,
        attendeeId: `a${number}`,
        language,
        notes: [{ id: `n${number}`, kind: 'point', text: 'ctrl centre kiel', say }],
      }),
    ),
  });
}

describe('D8: two hundred thank-yous to one recipient that all say the same stay unlike', () => {
  it.each([
    ['en', 'the new control centre in Kiel'],
    ['es', 'el nuevo centro de control en Kiel'],
    ['it', 'il nuovo centro di controllo a Kiel'],
    ['pl', 'nowe centrum sterowania w Kilonii'],
    ['de', 'das neue Leitzentrum in Kiel'],
    ['fr', 'le nouveau centre de conduite à Kiel'],
  ])('in %s', (language, say) => {
    const { steps, similarity } = makeBatch(allSay(language, say), AFTER_THE_CUT);
    const drafts = steps.flatMap(({ draft, kind }) => (draft && kind === 'thank-you' ? [draft] : []));
    expect(drafts.map((draft) => draft.language)).toEqual(Array.from({ length: WRITERS }, () => language));
    expect(similarity.withinRecipientMax).toBeLessThanOrEqual(MOST_ALIKE);
  });
});
