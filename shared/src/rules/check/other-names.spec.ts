import { describe, expect, it } from '@jest/globals';
import type { FairDocument, FairMeeting } from '../../contracts/index.js';
import type { DraftToCheck } from '../check-draft.js';
import { GOOD, adding, check, withMeeting } from '../testing/a-checked-text.js';
import { aContact, aFair, aMeeting, anEmployer } from '../testing/a-fair.js';

/** An attendee who met somebody of this name, at a company of that one, besides the contact written to. */
function alsoMet(
  person: string,
  company = 'Loutre Labs',
  here: Partial<FairDocument> = {},
  there: Partial<FairMeeting> = {},
): FairDocument {
  const elsewhere = anEmployer({
    id: 'e2',
    name: company,
    contacts: [aContact({ id: 'c2', name: person, salutation: undefined })],
  });
  const document = withMeeting({}, here);
  return {
    ...document,
    employers: [...document.employers, elsewhere],
    meetings: [
      ...document.meetings,
      aMeeting({ id: 'm2', employerId: 'e2', contactIds: ['c2'], positionId: undefined, ...there }),
    ],
  };
}

/** What K2 points at, in the order of the findings. */
function named(given: Partial<DraftToCheck> & { document: FairDocument }): string[] {
  return check(given)
    .filter(({ rule }) => rule === 'K2')
    .map((finding) => {
      const where = finding.in === 'subject' ? given.subject : (given.body ?? GOOD);
      expect(finding.message).toBe(`${where?.slice(...(finding.at ?? []))} belongs to another meeting.`);
      return finding.message.replace(' belongs to another meeting.', '');
    });
}

describe('K2: a single word of a name', () => {
  it.each<[string, string, string, string[]]>([
    ['inside a sentence', 'Mark Guilin', 'I spoke to Mark too.', ['Mark']],
    ['behind the start of a sentence', 'Mark Guilin', 'Mark my words, as Mark said.', ['Mark']],
    ['not at the start of a sentence', 'Mark Guilin', 'Mark my words.', []],
    ['not after a question', 'Mark Guilin', 'Is it? Mark my words.', []],
    ['not after a call', 'Mark Guilin', 'It is!  Mark my words.', []],
    ['not at the start of a line', 'Mark Guilin', 'It is\n Mark my words.', []],
    ['after a point within a word', 'Mark Guilin', 'Look at example.Mark for it.', ['Mark']],
    ['of four letters', 'Iris van der Meer', 'As with Meer, I would learn.', ['Meer']],
    ['not of three', 'Jon Ley', 'As with Jon, and Ley, I would learn.', []],
    ['not one without a capital', 'Iris onder Meer', 'It is onder the table.', []],
    ['not in other letters', 'Mark Guilin', 'It left a mark on me.', []],
    ['not as part of a word', 'Mark Guilin', 'All Markets are moving.', []],
    ['with marks that nobody sees', 'Gui\u200Blin', 'As with Guilin, I would learn.', ['Guilin']],
  ])('%s', (_name, person, sentence, expected) => {
    expect(named({ document: alsoMet(person), body: adding(sentence) })).toEqual(expected);
  });

  it('the very start of a subject is the start of a sentence', () => {
    const document = alsoMet('Mark Guilin');
    expect(named({ document, subject: 'Mark my words' })).toEqual([]);
    expect(named({ document, subject: 'With Mark' })).toEqual(['Mark']);
  });

  it('of somebody who was only named for following up', () => {
    const document = alsoMet(
      'Mark Guilin',
      'Loutre Labs',
      {},
      { contactIds: [], followUp: { contactId: 'c2' } },
    );
    expect(named({ document, body: adding('I spoke to Mark too.') })).toEqual(['Mark']);
  });
});

describe('K2: a whole name', () => {
  const document = alsoMet('Mark Guilin', 'Loutre Labs');

  it.each<[string, string, string[]]>([
    ['of a person, in other letters', 'as mark guilin said', ['mark guilin']],
    ['of a company, in other letters', 'as at LOUTRE LABS', ['LOUTRE LABS']],
    ['of a company, at the start of a sentence', 'Loutre Labs is near.', ['Loutre Labs']],
    [
      'each where it stands, first things first',
      'At Loutre Labs with mark guilin.',
      ['Loutre Labs', 'mark guilin'],
    ],
    ['and the other way round', 'With mark guilin at Loutre Labs.', ['mark guilin', 'Loutre Labs']],
    ['not half of a company', 'All Labs are alike.', []],
    ['not both halves apart', 'All Labs have a Loutre.', []],
    ['not as part of a word', 'the loutre labsters', []],
  ])('%s', (_name, sentence, expected) => {
    const messages = check({ document, body: adding(sentence) }).filter(({ rule }) => rule === 'K2');
    const body = adding(sentence);
    expect(messages.map(({ at }) => body.slice(...(at ?? [])))).toEqual(expected);
  });

  it('is one finding where a word of it stands too', () => {
    const found = named({ document: alsoMet('Mark Li'), body: adding('I met Mark Li too.') });
    expect(found).toEqual(['Mark Li']);
  });

  it('is found in the subject and in the body', () => {
    const found = check({ document, subject: 'After Loutre Labs', body: adding('As at Loutre Labs.') });
    expect(found.filter(({ rule }) => rule === 'K2')).toMatchObject([
      { severity: 'error', at: [expect.any(Number), expect.any(Number)] },
      { severity: 'error', in: 'subject', at: [6, 17] },
    ]);
    expect(found[0]?.in).toBeUndefined();
  });

  it('of a meeting without a name is none', () => {
    expect(named({ document: alsoMet('\u200B', ' ') })).toEqual([]);
  });
});

describe("K2: what belongs to this step's employer, contact, attendee or fair is nobody else's", () => {
  const employers = (given: Parameters<typeof anEmployer>[0]) => ({ employers: [anEmployer(given)] });

  it.each<[string, string, string, Partial<FairDocument>]>([
    ['the employer', 'Mark Nordwind', 'I spoke to Nordwind too.', {}],
    [
      'a colleague',
      'Mark Otter',
      'I spoke to Otter too.',
      employers({ contacts: [aContact(), aContact({ id: 'c3', name: 'Jan Otter' })] }),
    ],
    ['a position', 'Mark Grid', 'I saw the Grid too.', {}],
    [
      'how the contact is addressed',
      'Mark Lund',
      'I spoke to Lund too.',
      employers({ contacts: [aContact({ salutation: 'Ms Schmidt Lund' })] }),
    ],
    ['the attendee', 'Mark Kovač', 'I am Kovač too.', {}],
    ['the fair', 'Mark Autumn', 'I like Autumn too.', {}],
  ])('a word of %s', (_name, person, sentence, here) => {
    expect(named({ document: alsoMet(person, 'Loutre Labs', here), body: adding(sentence) })).toEqual([]);
    const elsewhere = { fair: { ...aFair().fair, name: 'Other Fair' } };
    const body = adding(sentence.replace(/\b(?:Nordwind|Otter|Grid|Lund|Kovač|Autumn)/u, 'Guilin'));
    expect(named({ document: alsoMet('Mark Guilin', 'Loutre Labs', elsewhere), body })).toEqual(['Guilin']);
  });

  it('a company whose name stands within that of this one', () => {
    expect(named({ document: alsoMet('Mark Guilin', 'NORDWIND') })).toEqual([]);
  });

  it('an employer without contacts and positions here', () => {
    const document = alsoMet('Mark Guilin', 'Loutre Labs', employers({ positions: undefined }));
    expect(named({ document, body: adding('As with Mark.') })).toEqual(['Mark']);
  });
});
