import { describe, expect, it } from '@jest/globals';
import { LIMITS } from '../../../contracts/index.js';
import { findEmail } from './find-email.js';
import { findPhone } from './find-phone.js';
import { readSignature } from './index.js';

const LONGEST = `Ada M${'o'.repeat(LIMITS.name - 5)}`;
const filler = (lines: number): string => Array.from({ length: lines }, () => 'and so on').join('\n');

describe('A pasted signature: whose it is', () => {
  it.each<[what: string, signature: string, name: string]>([
    ['two words', 'Ada Moor', 'Ada Moor'],
    ['four words', 'Ada Bea Cia Moor', 'Ada Bea Cia Moor'],
    ['five are a sentence', 'Ada Bea Cia Dora Moor', ''],
    ['one is too little', 'Ada', ''],
    ['words without capitals', 'ada moor', ''],
    ['something behind it', 'Ada Moor wrote', ''],
    ['something before it', 'from Ada Moor', ''],
    ['a doctor', 'Dr. Ada Moor', 'Ada Moor'],
    ['a doctor without a point', 'Dr Ada Moor', 'Ada Moor'],
    ['a professor and doctor', 'Prof. Dr. Ada Moor', 'Ada Moor'],
    ['an engineer', 'Dr.-Ing. Ada Moor', 'Ada Moor'],
    ['an engineer in Polish', 'mgr inż. Ada Moor', 'Ada Moor'],
    ['a particle', 'Ada von Moor', 'Ada von Moor'],
    ['two particles', 'Ada de la Moor', 'Ada de la Moor'],
    ['three are none', 'Ada van de la Moor', ''],
    ['hyphens and apostrophes', "Ada-Lu D'Arc O’Moor", "Ada-Lu D'Arc O’Moor"],
    ['an initial', 'Ada B. Moor', 'Ada B. Moor'],
    ['a company', 'Moor Sands GmbH', ''],
    ['a company of another kind', 'Moor Group', ''],
    ['a greeting', 'Best Regards', ''],
    ['a greeting in German', 'Viele Grüße', ''],
    ['a greeting in Polish', 'Z Poważaniem', ''],
    ['a title', 'Talent Partner', ''],
    ['the first of two', 'Ada Moor\nBea Sand', 'Ada Moor'],
    ['the one of the address', 'Ada Moor\nBea Sand\nb.sand@x.example', 'Bea Sand'],
    ['the one of the address with an accent', 'Ada Moor\nBea Sánd\nsand@x.example', 'Bea Sánd'],
    ['not by what stands behind the at sign', 'Ada Moor\nBea Sand\ninfo@sand.example', 'Ada Moor'],
    ['not by two letters', 'Ada Moor\nBea Li\nli@x.example', 'Ada Moor'],
    ['by three', 'Ada Moor\nBea Lin\nlin@x.example', 'Bea Lin'],
    ['a name as long as it may be', LONGEST, LONGEST],
    ['a longer one', `${LONGEST}o`, ''],
    ['after 39 lines', `${filler(39)}\nAda Moor`, 'Ada Moor'],
    ['after 40 lines', `${filler(40)}\nAda Moor`, ''],
    ['empty lines do not count', `${'\n'.repeat(60)}Ada Moor`, 'Ada Moor'],
    ['old line ends', 'x\rAda Moor\ry', 'Ada Moor'],
    ['line ends of Windows', 'x\r\nAda Moor\r\ny', 'Ada Moor'],
    ['line ends of Unicode', 'x\u2028Ada Moor\u2029y', 'Ada Moor'],
    ['within 20,000 units', `${'\n'.repeat(19_992)}Ada Moor`, 'Ada Moor'],
    ['beyond them', `${'\n'.repeat(20_000)}Ada Moor`, ''],
  ])('%s', (_what, signature, name) => {
    expect(readSignature(signature).name).toBe(name);
  });
});

describe('A pasted signature: the title', () => {
  it.each<[what: string, signature: string, title: string]>([
    ['below', 'Ada Moor\nRecruiter', 'Recruiter'],
    ['behind a stroke', 'Ada Moor | Recruiter', 'Recruiter'],
    ['behind a stroke without space', 'Ada Moor|Recruiter', 'Recruiter'],
    ['behind a dot', 'Ada Moor · Recruiter', 'Recruiter'],
    ['behind a bullet', 'Ada Moor • Recruiter', 'Recruiter'],
    ['behind a dash', 'Ada Moor – Recruiter', 'Recruiter'],
    ['behind a long dash', 'Ada Moor — Recruiter', 'Recruiter'],
    ['behind a hyphen between spaces', 'Ada Moor - Recruiter', 'Recruiter'],
    ['behind a comma', 'Ada Moor, Recruiter', 'Recruiter'],
    ['before what else is there', 'Ada Moor | Recruiter | Kiel', 'Recruiter'],
    ['below, before what else is there', 'Ada Moor\nRecruiter | Kiel', 'Recruiter'],
    ['below, before a dot', 'Ada Moor\nRecruiter·Kiel', 'Recruiter'],
    ['beside rather than below', 'Ada Moor, Recruiter\nHead of Data', 'Recruiter'],
    ['not two lines below', 'Ada Moor\nKiel\nRecruiter', ''],
    ['not something without a word of titles', 'Ada Moor\nHarbour Street', ''],
    ['not with a digit', 'Ada Moor\nRecruiter 2', ''],
    ['not an address', 'Ada Moor\nrecruiter@x.example', ''],
    ['eight words', 'Ada Moor\nHead of a b c d e f', 'Head of a b c d e f'],
    ['not nine', 'Ada Moor\nHead of a b c d e f g', ''],
    ['not without a name', 'Recruiter', ''],
    ['none', 'Ada Moor', ''],
  ])('%s', (_what, signature, title) => {
    expect(readSignature(signature).title).toBe(title);
  });

  it('is as long as a title may be', () => {
    const long = (length: number) => `Recruiter ${'x'.repeat(length - 10)}`;
    const title = (length: number) => readSignature(`Ada Moor\n${long(length)}`).title;
    expect(title(LIMITS.title)).toBe(long(LIMITS.title));
    expect(title(LIMITS.title + 1)).toBe('');
  });
});

describe('A pasted signature: the telephone', () => {
  it.each<[what: string, line: string, phone: string]>([
    ['a label', 'Tel. 0431 555010', '0431 555010'],
    ['a label of one letter', 'T 0431 555010', '0431 555010'],
    ['a label with a colon', 'mobil: 0431 555010', '0431 555010'],
    ['a label in brackets', '(cell) 0431 555010', '0431 555010'],
    ['a label after a stroke', 'Kiel |m 0431 555010', '0431 555010'],
    ['a label before a bracket', 'direct (0431) 555010', '0431) 555010'],
    ['no label', 'Kiel 0431 555010', ''],
    ['a word that ends like a label', 'Hotel 0431 555010', ''],
    ['a label of something else', 'Tel and more 0431 555010', ''],
    ['an international number needs none', 'Kiel +49 431 555010', '+49 431 555010'],
    ['an international number the old way', 'Kiel 0049 431 555010', '0049 431 555010'],
    ['not a fax', 'Fax +49 431 555010', ''],
    ['wide spaces', 'Tel 0431  555010', '0431 555010'],
  ])('%s', (_what, line, phone) => {
    expect(readSignature(line).phone).toBe(phone);
  });

  it('is the first that is none of a fax', () => {
    expect(readSignature('fax +49 1 555 0101\nKiel\n+49 1 555 0102\n+49 1 555 0103').phone).toBe(
      '+49 1 555 0102',
    );
  });

  it.each<[line: string, labelled: boolean, phone: string]>([
    ['5550100', true, '5550100'],
    ['5550100', false, ''],
    ['555010', true, ''],
    ['5 5 5 0 1 0', true, ''],
    ['123456789012345', true, '123456789012345'],
    ['1234567890123456', true, ''],
    ['+49/431.555-010', false, '+49/431.555-010'],
    ['no number', true, ''],
  ])('%s, labelled: %s', (line, labelled, phone) => {
    expect(findPhone(line, labelled)).toBe(phone);
  });
});

describe('A pasted signature: the address', () => {
  it.each<[line: string, email: string]>([
    ['mail ada.moor+fair%x_1@kelp-water.example now', 'ada.moor+fair%x_1@kelp-water.example'],
    ['<ädä@x.example>', 'ädä@x.example'],
    ['a@b.c.d.example', 'a@b.c.d.example'],
    ['a@example', ''],
    ['@x.example', ''],
    ['a@x.e', ''],
    ['a@x.12', ''],
    ['a @x.example', ''],
    [`a@${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(63)}.${'e'.repeat(63)}.example`, ''],
  ])('%s', (line, email) => {
    expect(findEmail(line)).toBe(email);
  });
});
