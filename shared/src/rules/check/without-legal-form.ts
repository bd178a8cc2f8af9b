import { remember } from '../text/index.js';

/** Legal forms as they stand at the end of a company's name, in the countries of the packs and their neighbours. */
const FORMS = [
  ...[
    'g?GmbH',
    'mbH',
    'AG',
    'KG',
    'KGaA',
    'OHG',
    'GbR',
    'UG(?: \\(haftungsbeschränkt\\))?',
    'e\\.? ?V\\.?',
    'eG',
  ],
  ...[
    'SE',
    'S\\.? ?A\\.?',
    'SASU',
    'S\\.?A\\.?S\\.?',
    'S\\.?A\\.?R\\.?L\\.?',
    'S\\.? ?à ?r\\.? ?l\\.?',
    'SNC',
    'EURL',
  ],
  ...['S\\.? ?L\\.?', 'S\\.?L\\.?U\\.?', 'Lda\\.?', 'S\\.?p\\.?A\\.?', 'S\\.?r\\.?l\\.?'],
  ...['Sp\\.? ?z ?o\\.? ?o\\.?', 'Sp\\.? ?[jk]\\.?', 's\\.? ?r\\.? ?o\\.?', 'd\\.? ?o\\.? ?o\\.?', 'Kft\\.?'],
  ...['Ltd\\.?', 'Limited', 'LLC', 'LLP', 'PLC', 'Inc\\.?', 'Corp\\.?', '(?:(?:&|\\+|und|and|et) )?Co\\.?'],
  ...['B\\.?V\\.?', 'N\\.?V\\.?', 'AB', 'A/S', 'ApS', 'ASA?', 'Oyj?', 'OÜ'],
];
const AT_THE_END = new RegExp(`(?:,? )(?:${FORMS.join('|')})$`, 'iu');

/** What a company is called: "Bosch" for "Bosch GmbH". A name that is nothing but a legal form stays. */
export const withoutLegalForm: (company: string) => string = remember((company) => {
  let name = company;
  for (let shorter = strip(name); shorter !== name; shorter = strip(name)) name = shorter;
  return name;
});

function strip(name: string): string {
  return name.replace(AT_THE_END, '');
}
