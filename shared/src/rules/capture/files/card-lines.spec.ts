import { describe, expect, it } from '@jest/globals';
import { LIMITS } from '../../../contracts/index.js';
import { readVcard } from './index.js';

const card = (...lines: string[]): string => ['BEGIN:VCARD', ...lines, 'END:VCARD'].join('\r\n');
const name = (...lines: string[]): string => {
  const read = readVcard(card(...lines));
  return 'card' in read ? read.card.name : read.fault;
};
const field = (key: 'title' | 'email' | 'phone', ...lines: string[]): string => {
  const read = readVcard(card('FN:Ada', ...lines));
  return 'card' in read ? read.card[key] : read.fault;
};

describe('A vCard: where it begins and ends', () => {
  it.each<[what: string, text: string, read: string]>([
    ['among other text', `hello\n${card('FN:Ada')}\nbye`, 'Ada'],
    ['with space behind its edges', 'BEGIN:VCARD \nFN:Ada\nEND:VCARD \n', 'Ada'],
    ['in small letters', 'begin:vcard\nfn:Ada\nend:vcard', 'Ada'],
    ['with the first of two cards only', `${card('TITLE:x')}\n${card('FN:Ada')}`, 'no-name'],
    ['not with words behind its beginning', 'BEGIN:VCARD x\nFN:Ada\nEND:VCARD', 'no-card'],
    ['not with words before its beginning', 'x BEGIN:VCARD\nFN:Ada\nEND:VCARD', 'no-card'],
    ['not with words behind its end', 'BEGIN:VCARD\nFN:Ada\nEND:VCARD x', 'no-card'],
    ['not with words before its end', 'BEGIN:VCARD\nFN:Ada\nx END:VCARD', 'no-card'],
    ['not with an end before it', 'END:VCARD\nBEGIN:VCARD\nFN:Ada', 'no-card'],
    ['with old line ends', 'BEGIN:VCARD\rFN:Ada\rEND:VCARD', 'Ada'],
    ['as large as it may be', card('FN:Ada', 'PHOTO:').padEnd(2_000_000), 'Ada'],
  ])('%s', (_what, text, expected) => {
    const read = readVcard(text);
    expect('card' in read ? read.card.name : read.fault).toBe(expected);
  });
});

describe('A vCard: its lines', () => {
  it.each<[what: string, lines: string[], read: string]>([
    ['the spoken name before its parts', ['N:Moor;Bea;;;', 'FN:Ada Moor'], 'Ada Moor'],
    ['the parts, given name first', ['N:Moor;Ada;;;'], 'Ada Moor'],
    ['one part alone', ['N:Moor;;;;'], 'Moor'],
    ['no part at all', ['N:;;;;'], 'no-name'],
    ['an empty spoken name', ['FN:', 'N:Moor;Ada;;;'], 'Ada Moor'],
    ['a group before it', ['item-1.FN:Ada'], 'Ada'],
    ['not another property', ['XFN:Ada'], 'no-name'],
    ['not one within a line', ['NOTE:FN:Ada'], 'no-name'],
    ['parameters, quoted ones with a colon', ['FN;X="a:b";Y=c:Ada'], 'Ada'],
    ['a line cut with a space', ['FN:Ada', ' Moor'], 'AdaMoor'],
    ['a line cut with a tab', ['FN:Ada', '\tMoor'], 'AdaMoor'],
    ['a line cut as in 2.1', ['FN;ENCODING=QUOTED-PRINTABLE:Ada=20=', 'Moor'], 'Ada Moor'],
    ['small hexadecimal digits', ['FN;ENCODING=QUOTED-PRINTABLE:J=c3=bcrgen'], 'Jürgen'],
    ['its encoding without a name', ['FN;QUOTED-PRINTABLE:J=C3=BCrgen'], 'Jürgen'],
    ['no encoding', ['FN:J=C3=BCrgen'], 'J=C3=BCrgen'],
    ['a percent sign', ['FN;QUOTED-PRINTABLE:100%=20%C3'], '100% %C3'],
    ['a line end within', ['FN;QUOTED-PRINTABLE:Ada=0D=0A=0AMoor'], 'Ada Moor'],
    ['a line as long as it may be', [`FN:Ada${' '.repeat(994)}`], 'Ada'],
    ['a longer one', [`FN:Ada${' '.repeat(995)}`], 'no-name'],
    ['the sixtieth that is looked at', [...Array.from({ length: 59 }, () => 'TEL:1'), 'FN:Ada'], 'Ada'],
    ['not the sixty-first', [...Array.from({ length: 60 }, () => 'TEL:1'), 'FN:Ada'], 'no-name'],
    ['others do not count', [...Array.from({ length: 90 }, () => 'NOTE:1'), 'FN:Ada'], 'Ada'],
  ])('%s', (_what, lines, expected) => {
    expect(name(...lines)).toBe(expected);
  });

  it.each<[what: string, key: 'title' | 'email' | 'phone', lines: string[], read: string]>([
    ['the title before the role', 'title', ['ROLE:Buyer', 'TITLE:Recruiter'], 'Recruiter'],
    ['the role without a title', 'title', ['ROLE:Buyer'], 'Buyer'],
    ['the first of two titles', 'title', ['TITLE:Recruiter', 'TITLE:Buyer'], 'Recruiter'],
    ['a title as long as it may be', 'title', [`TITLE:${'x'.repeat(300)}`], 'x'.repeat(LIMITS.title)],
    ['the first of two addresses', 'email', ['EMAIL:a@x.example', 'EMAIL:b@x.example'], 'a@x.example'],
    ['a telephone as an address', 'phone', ['TEL:TEL:+49 431 555010'], '+49 431 555010'],
    ['a telephone without a prefix', 'phone', ['TEL:0431 555010'], '0431 555010'],
    ['nothing', 'phone', [], ''],
  ])('%s', (_what, key, lines, expected) => {
    expect(field(key, ...lines)).toBe(expected);
  });
});
