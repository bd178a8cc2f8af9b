import { describe, expect, it } from '@jest/globals';
import type { FairDocument, FairMeeting } from '../../contracts/index.js';
import type { DraftToCheck } from '../check-draft.js';
import { makeBatch } from '../make-batch.js';
import { GOOD, adding, check, withMeeting } from '../testing/a-checked-text.js';
import { AFTER_THE_CUT, aContact, aFair, aMeeting, anEmployer } from '../testing/a-fair.js';

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
      const stands = where?.slice(...(finding.at ?? [])) ?? '';
      expect(finding.message.toLowerCase()).toBe(`${stands.toLowerCase()} belongs to another meeting.`);
      return stands;
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
    ['of three letters', 'Jon Ley', 'As with Jon, and Ley, I would learn.', ['Jon', 'Ley']],
    ['of two letters', 'Bo Wu', 'As with Bo, and Wu, I would learn.', ['Bo', 'Wu']],
    ['not of one', 'Q. X', 'I have a Q and an X.', []],
    ['behind a form of address', 'Kim Lee', 'It was good to hear what Ms Lee said.', ['Lee']],
    ['behind one at the start of a sentence', 'Kim Lee', 'Ms Lee said so.', ['Lee']],
    ['not in other letters, of three', 'Ida Lee', 'The lee of ida.', []],
    ['not as part of a word, of three', 'Kim Lee', 'A Leeway of Kims.', []],
    ['not half of a word with a hyphen, of three', 'Kim Lee', 'An Anna-Lee, and a Lee-way.', []],
    ['of four letters with a hyphen', 'Kim Otto', 'The Otto-group.', ['Otto']],
    ['with a possessive s', 'Kim Lee', 'I like Lee’s plan.', ['Lee']],
    ['without the signs around it', 'Kim "Lee" (Wu)', 'I like Lee and Wu.', ['Lee', 'Wu']],
    ['not a form of address', 'Dr. Kim Zabel', 'I like the Dr in it.', []],
    ['not an academic one', 'Dott.ssa Zabel', 'I met a Dott.ssa there.', []],
    ['not a word that says whose family it is', 'Le Van Zabel', 'I was in Le Havre to see a Van there.', []],
    ['not a month', 'May Zabel', 'We start in May, all of us.', []],
    ['a month that is addressed', 'May Zabel', 'As Ms May said, and Dear May.', ['May']],
    ['not what is written so in every letter', 'Ai It', 'I like IT and AI, It.', []],
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

describe('K2: a name that is a word of the language as well', () => {
  const contacts = (language: string) => ({
    employers: [anEmployer({ contacts: [aContact({ language })] })],
  });

  it.each<[string, string, string, string[]]>([
    ['de', 'Kim Sommer', 'Das war im Sommer.', []],
    ['en', 'Kim Sommer', 'It was as Sommer said.', ['Sommer']],
    ['de', 'Kim Sommer', 'So sagte es Frau Sommer.', ['Sommer']],
    ['it', 'Sue Zabel', 'Ho pensato alle Sue parole.', []],
    ['en', 'Sue Zabel', 'I thought of what Sue said.', ['Sue']],
    ['pl', 'Pan Zabel', 'Dziękuję za to, co Pan powiedział.', []],
    ['de', 'Ute Weg', 'Auf dem Weg dorthin war Ute.', ['Ute']],
    ['nl', 'Kim Wind', 'Zoals Wind zei.', ['Wind']],
  ])('in "%s": %s, in "%s"', (language, person, sentence, expected) => {
    const document = alsoMet(person, 'Loutre Labs', contacts('en'));
    expect(named({ document, body: adding(sentence), language })).toEqual(expected);
  });
});

describe('K2: short names are no words of a letter that is composed', () => {
  const PERSONS =
    'An Do,Bo Wu,Li Na,Jo Su,Al Go,Kim Lee,Jan Kos,May Max,Art Eva,Rat Ida,Mar Ana,Tag Mia,Weg Uwe,Uhr Pia,Bau Per,Zug Jo,Amt Ute,See Noa,' +
    'Tor Ali,Ort Ann,Rot Eli,Ma Mo,Vi Ha,Le Mai,Mars Jean,Pan Lu,Sol Luz,Io Sua,Ich Ha,Sie Ho,We Li,You Mi,Po Aldo,La Ida,Je Ki';
  const COMPANIES =
    'ING,EY,SAP,One,IT AG,Data Ltd,Software AG,Target GmbH,Energie SE,Messe GmbH,Team GmbH,Next SRL';

  it.each(['en', 'de', 'fr', 'es', 'it', 'pl'])('in "%s"', (language) => {
    const here = alsoMet('Zoe Quill', 'Loutre Labs', {
      fair: { ...aFair().fair, languages: [language] },
      attendees: aFair().attendees.map((one) => ({ ...one, languages: [language] })),
      employers: [anEmployer({ contacts: [aContact({ language })] })],
    });
    const elsewhere = COMPANIES.split(',').map((name, at) =>
      anEmployer({ id: `x${at}`, name, contacts: [] }),
    );
    const persons = PERSONS.split(',').map((name, at) =>
      aContact({ id: `y${at}`, name, salutation: undefined }),
    );
    const [own, other] = here.employers;
    const document: FairDocument = {
      ...here,
      employers: [own, { ...other, contacts: persons }, ...elsewhere],
      meetings: [
        { ...here.meetings[0], language },
        ...persons.map(({ id }) =>
          aMeeting({ id: `m-${id}`, employerId: 'e2', contactIds: [id], notes: [] }),
        ),
        ...elsewhere.map(({ id }) => aMeeting({ id: `m-${id}`, employerId: id, contactIds: [], notes: [] })),
      ].map((meeting) => (meeting.employerId === 'e1' ? meeting : { ...meeting, positionId: undefined })),
    };
    const [step] = makeBatch(document, AFTER_THE_CUT).steps.filter(({ draft }) => draft);
    expect(step?.draft?.language).toBe(language);
    expect(step?.findings.filter(({ rule }) => rule === 'K2')).toEqual([]);
  });
});

describe('K2: a company', () => {
  it.each<[string, string, string, string[]]>([
    ['within a word of a position here', 'ING', 'What you said about ING impressed me.', ['ING']],
    ['of three letters, at the start of a sentence', 'ING', 'ING impressed me.', ['ING']],
    ['of two letters', 'EY', 'What you said about EY impressed me.', ['EY']],
    ['of three letters, not in others', 'ING', 'As Ing. Morandelli said, ing.', []],
    ['of a word, not at the start of a sentence', 'One', 'One of them is here.', []],
    ['of a word, inside one', 'One', 'I was at One too.', ['One']],
    ['of three letters, not as part of a word', 'ING', 'I was at INGO.', []],
    ['of three letters, in a word with a hyphen', 'ING', 'I like the ING-Zentrale.', ['ING']],
    ['of four letters, in others', 'Loutre', 'I was at LOUTRE.', ['LOUTRE']],
    ['without GmbH', 'Bosch GmbH', 'What you said about Bosch impressed me.', ['Bosch']],
    ['with it', 'Bosch GmbH', 'What you said about Bosch GmbH impressed me.', ['Bosch GmbH']],
    [
      'without AG & Co. KG',
      'Alpenglanz Präzision AG & Co. KG',
      'At alpenglanz präzision.',
      ['alpenglanz präzision'],
    ],
    ['without S.A.', 'Ferrovia S.A.', 'I was at Ferrovia too.', ['Ferrovia']],
    ['without Sp. z o.o.', 'Wiatrak Sp. z o.o.', 'I was at Wiatrak too.', ['Wiatrak']],
    ['without Ltd, behind a comma', 'Curlew, Ltd.', 'I was at Curlew too.', ['Curlew']],
    ['without Inc', 'Curlew Inc', 'Curlew was there.', ['Curlew']],
    ['one word of it not in other letters', 'Target GmbH', 'I reached the target.', []],
    ['one word of it that is anybody’s', 'Software AG', 'I like Software.', []],
    ['the whole of that', 'Software AG', 'I like Software AG.', ['Software AG']],
    ['nothing but a legal form', 'AG', 'I was at AG too.', ['AG']],
  ])('%s', (_name, company, sentence, expected) => {
    const here = {
      employers: [anEmployer({ positions: [{ id: 'p1', title: 'Grid Data Engineer, Marketing' }] })],
    };
    const document = alsoMet('Zoe Quill', company, here);
    expect(named({ document, body: adding(sentence) })).toEqual(expected);
  });

  it('here may have the name of the other within its own, as whole words', () => {
    const here = { employers: [anEmployer({ name: 'Nordwind Energie, part of Bosch Rexroth' })] };
    const body = GOOD.replace('Nordwind Energie', 'Nordwind Energie, part of Bosch Rexroth');
    expect(named({ document: alsoMet('Zoe Quill', 'Bosch GmbH', here), body })).toEqual([]);
    expect(named({ document: alsoMet('Zoe Quill', 'Rex', here), body: `${body} Not Rex.` })).toEqual(['Rex']);
  });

  it('a person here may share half of a name with a hyphen', () => {
    const contacts = [aContact(), aContact({ id: 'c3', name: 'Marlies Opitz-Barth' })];
    const document = alsoMet('Kim Barth', 'Loutre Labs', { employers: [anEmployer({ contacts })] });
    expect(named({ document, body: adding('I spoke to Ms Opitz-Barth too.') })).toEqual([]);
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
    expect(named({ document: alsoMet('Mark Li', 'Mark Li'), body: adding('I met Mark Li too.') })).toEqual([
      'Mark Li',
    ]);
    expect(named({ document: alsoMet('Mark Li'), body: adding('I met Mark Li, and Ms Li.') })).toEqual([
      'Mark Li',
    ]);
    expect(named({ document: alsoMet('Mark Li'), body: adding('I met Ms Li, and Mark.') })).toEqual([
      'Li',
      'Mark',
    ]);
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
