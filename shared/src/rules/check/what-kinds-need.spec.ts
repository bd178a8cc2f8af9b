import { describe, expect, it } from '@jest/globals';
import type { OutcomeKind, Sentence } from '../../contracts/index.js';
import type { DraftToCheck } from '../check-draft.js';
import { GOOD, adding, check, withMeeting } from '../testing/a-checked-text.js';
import { AFTER_THE_CUT, anEmployer } from '../testing/a-fair.js';

const found = (rule: string, given: Partial<DraftToCheck>): string[] =>
  check(given)
    .filter((finding) => finding.rule === rule)
    .map(({ message }) => message);
const outcome = (kind: OutcomeKind) => withMeeting({ outcome: { kind, recordedAt: AFTER_THE_CUT } });
const said = (text: string, slot: Sentence['slot'], ...noteIds: string[]): Sentence => ({
  text,
  slot,
  noteIds,
  rule: 'D2',
});

const PLAIN = GOOD.replace(
  'I remain very interested in the role of Grid Data Engineer',
  'It was good to talk',
);

describe('K10: who need not restate their interest', () => {
  it.each<[string, Partial<DraftToCheck>, number]>([
    ['a thank-you needs interest and position', { body: PLAIN }, 2],
    ['a promised item needs neither', { kind: 'promised-item', body: PLAIN }, 0],
    ['keeping in touch needs neither', { kind: 'keep-in-touch', body: PLAIN }, 0],
    ['a reply to a rejection needs no position', { kind: 'rejection-reply', body: PLAIN }, 1],
    ['after a rejection the position need not be named', { body: PLAIN, document: outcome('rejected') }, 1],
    ['nor after one withdrew', { body: PLAIN, document: outcome('withdrawn') }, 1],
    ['after the next round it is', { body: PLAIN, document: outcome('next-round') }, 2],
    [
      'an employer without positions',
      { body: PLAIN, document: withMeeting({}, { employers: [anEmployer({ positions: undefined })] }) },
      1,
    ],
    ['a meeting about none', { body: PLAIN, document: withMeeting({ positionId: undefined }) }, 1],
    [
      'the sentence of interest in words of its own',
      { body: PLAIN, sentences: [said('It was good to talk', 'interest')] },
      1,
    ],
    [
      'a sentence of another slot is none',
      { body: PLAIN, sentences: [said('It was good to talk', 'thanks')] },
      2,
    ],
    ['nor is one that was taken out', { body: PLAIN, sentences: [said('I would join.', 'interest')] }, 2],
    [
      'another position of the employer does not do',
      {
        body: GOOD.replace('Grid Data Engineer', 'Buyer'),
        document: withMeeting(
          {},
          {
            employers: [
              anEmployer({
                positions: [
                  { id: 'p2', title: 'Buyer' },
                  { id: 'p1', title: 'Grid Data Engineer' },
                ],
              }),
            ],
          },
        ),
      },
      1,
    ],
  ])('%s', (_name, given, count) => {
    expect(found('K10', given)).toHaveLength(count);
  });
});

describe('K17: a link that a note speaks of is theirs', () => {
  const body = adding('You will send me the link.');
  it.each<[string, Sentence[], string, number]>([
    ['in a sentence with its note', [said('You will send me the link.', 'promise', 'n1')], body, 0],
    ['not in one without', [said('You will send me the link.', 'thanks')], body, 1],
    ['not in another', [said('Dear Ms Schmidt,', 'greeting', 'n1')], body, 1],
    ['not in one that is gone', [said('You sent a link.', 'promise', 'n1')], body, 1],
    ['not before it', [said('You will send me', 'promise', 'n1')], body, 1],
    ['not after it', [said('.', 'promise', 'n1')], adding('The link is here'), 1],
    ['no sentences', [], body, 1],
    ['an address answers it', [], adding('The link: http://example.org/x'), 0],
    [
      'an attachment is none, whatever the address',
      [],
      adding('See the attachment, http://example.org/x'),
      1,
    ],
  ])('%s', (_name, sentences, text, count) => {
    expect(found('K17', { sentences, body: text })).toHaveLength(count);
  });
});

describe('K20: who asks for the date', () => {
  const undated = withMeeting({ decisionBy: undefined });
  it.each<[DraftToCheck['kind'], number]>([
    ['thank-you', 1],
    ['reminder', 1],
    ['promised-item', 0],
    ['keep-in-touch', 0],
    ['rejection-reply', 0],
  ])('%s: %s', (kind, count) => {
    expect(found('K20', { kind, document: undated })).toHaveLength(count);
    expect(found('K20', { kind })).toEqual([]);
  });
});
