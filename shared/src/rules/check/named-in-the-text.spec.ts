import { describe, expect, it } from '@jest/globals';
import type { FairContact, FairEmployer } from '../../contracts/index.js';
import { GOOD, check, withMeeting } from '../testing/a-checked-text.js';
import { aContact, anEmployer } from '../testing/a-fair.js';

/** Whom the text leaves out, in the words of the findings. */
function missing(body: string, contact: Partial<FairContact>, employer: Partial<FairEmployer> = {}) {
  const document = withMeeting(
    {},
    { employers: [anEmployer({ contacts: [aContact(contact)], ...employer })] },
  );
  return check({ document, body })
    .filter(({ rule }) => rule === 'K1')
    .map(({ message }) => message);
}

const greeting = (name: string): string => GOOD.replace('Ms Schmidt', name);

describe('K1: what counts as naming the contact', () => {
  const ann = { name: 'Ann Berg', salutation: undefined };

  it.each<[string, string, Partial<FairContact>, boolean]>([
    ['the first name', 'Ann', ann, true],
    ['the last name in other letters', 'BERG', ann, true],
    ['a name before a comma and a line break', 'Ann\n', ann, true],
    ['part of a longer word', 'Annegret', ann, false],
    ['the end of a longer word', 'Joann', ann, false],
    ['half of a name with a hyphen before', 'Mary-Ann', ann, false],
    ['half of a name with a hyphen behind', 'Ann-Marie', ann, false],
    ['half of a name with an apostrophe', "Ann'Marie", ann, false],
    ['half of a name with a printed apostrophe', 'D’Ann', ann, false],
    ['the name itself after half of another', 'Mary-Ann, dear Ann', ann, true],
    ['a name behind initials', 'Berg', { name: 'A.Berg', salutation: undefined }, true],
    ['an initial is none', 'A', { name: 'A Berg', salutation: undefined }, false],
    ['a name of two letters', 'Li', { name: 'Li', salutation: undefined }, true],
    ['a name of initials only cannot be looked for', 'all', { name: 'X. Y.', salutation: undefined }, true],
    ['the form of address that they gave', 'Dr Oberlin', { name: 'Bo', salutation: 'Dr Oberlin' }, true],
    [
      'the name in the form of address, where the other cannot be read',
      'Ms Schmidt',
      { name: '\u202E' },
      true,
    ],
  ])('%s', (_name, text, contact, named) => {
    expect(missing(greeting(text), contact)).toHaveLength(named ? 0 : 1);
  });

  it.each(
    'mr mrs ms miss dr prof frau herr madame monsieur mme señor señora signor signora pan pani ing'.split(
      ' ',
    ),
  )('"%s" names nobody', (form) => {
    expect(missing(greeting(form), { name: `${form} Zabel`, salutation: `${form} Zabel` })).toHaveLength(1);
    expect(missing(greeting('Zabel'), { name: `${form} Zabel`, salutation: undefined })).toEqual([]);
  });

  it('is looked for at the very start and the very end of a text', () => {
    expect(missing(`Berg, ${greeting('you')}`, ann)).toEqual([]);
    expect(missing(`${greeting('you')} Berg`, ann)).toEqual([]);
  });
});

describe('K1: what counts as naming the company', () => {
  it.each<[string, string, number]>([
    ['in other letters', 'nordwind energie', 0],
    ['over the end of a line', 'Nordwind\nEnergie', 0],
    ['half of it', 'Nordwind', 1],
    ['the end of a longer word', 'Supernordwind Energie', 1],
    ['the beginning of a longer word', 'Nordwind Energiepark', 1],
    ['with the ending of a case', 'Nordwind Energies', 0],
    ['an ending only as the name is written', 'nordwind energies', 1],
  ])('%s', (_name, text, count) => {
    expect(missing(GOOD.replace('Nordwind Energie', text), {})).toHaveLength(count);
  });

  it.each<[string, string, string, number]>([
    ['a short name', 'EY', 'EY', 0],
    ['a short name within words', 'EY', 'They were kind in KEYS', 1],
    ['a short name in other letters', 'EY', 'ey', 1],
    ['a short name with an ending', 'EY', 'EYs', 1],
    ['a short name behind a hyphen', 'ING', 'the ING-Group', 0],
    ['four letters in others', 'Acme', 'ACME', 0],
    ['without GmbH', 'Bosch GmbH', 'Bosch', 0],
    ['with GmbH', 'Bosch GmbH', 'Bosch GmbH', 0],
    ['without GmbH, with the ending of a case', 'Bosch GmbH', 'Boschs', 0],
    ['a short name without AG', 'SBK AG', 'SBK', 0],
    ['nothing but a legal form', 'AG', 'AG', 0],
    ['not the legal form alone', 'Bosch GmbH', 'GmbH', 1],
  ])('%s', (_name, name, text, count) => {
    expect(missing(GOOD.replace('Nordwind Energie', text), {}, { name })).toHaveLength(count);
  });

  it('says so where there is no name that could stand in the text', () => {
    expect(missing(GOOD, { name: ' ', salutation: '\u200B' }, { name: ' ' })).toEqual([
      'The text does not name the contact, who has no name here.',
      'The text does not name the company, which has no name here.',
    ]);
    expect(missing(greeting('you'), { name: ' Ann\u200B Berg', salutation: undefined })).toEqual([
      'The text does not name Ann Berg.',
    ]);
  });
});
