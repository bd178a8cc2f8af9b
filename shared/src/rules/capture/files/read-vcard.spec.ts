import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readVcard } from './index.js';

const card = (version: string, ...lines: string[]): string =>
  ['BEGIN:VCARD', `VERSION:${version}`, ...lines, 'END:VCARD', ''].join('\r\n');
const ANNA = {
  name: 'Anna Schmidt',
  title: 'Talent Partner',
  email: 'anna@x.example',
  phone: '+49 431 1234567',
};

describe('A vCard', () => {
  it.each<[what: string, text: string]>([
    [
      '4.0',
      card(
        '4.0',
        'FN:Anna Schmidt',
        'TITLE:Talent Partner',
        'EMAIL;TYPE=work:anna@x.example',
        'TEL;VALUE=uri:tel:+49 431 1234567',
      ),
    ],
    [
      '3.0, as a phone writes it',
      card(
        '3.0',
        'PRODID:-//phone//',
        'N:Schmidt;Anna;;;',
        'FN:Anna Schmidt',
        'TITLE:Talent Partner',
        'item1.EMAIL;type=INTERNET;type=pref:anna@x.example',
        'item1.X-ABLabel:_$!<Work>!$_',
        'TEL;type=CELL;type=VOICE:+49 431 1234567',
        'PHOTO;ENCODING=b;TYPE=JPEG:AAAA\r\n AAAA',
      ),
    ],
    [
      '2.1, as a mail program writes it',
      card(
        '2.1',
        'N:Schmidt;Anna',
        'FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Anna=20Schm=\r\nidt',
        'TITLE:Talent Partner',
        'TEL;WORK;VOICE:+49 431 1234567',
        'EMAIL;PREF;INTERNET:anna@x.example',
      ),
    ],
    [
      'without its spoken name',
      card('3.0', 'N:Schmidt;Anna;;;', 'TITLE:Talent Partner', 'EMAIL:anna@x.example', 'TEL:+49 431 1234567'),
    ],
    [
      'with line feeds only',
      card(
        '3.0',
        'FN:Anna Schmidt',
        'TITLE:Talent Partner',
        'EMAIL:anna@x.example',
        'TEL:+49 431 1234567',
      ).replaceAll('\r', ''),
    ],
    [
      'with folded lines',
      card(
        '4.0',
        'FN:Anna Sch\r\n midt',
        'TITLE:Talent\r\n\t Partner',
        'EMAIL:anna@x.example',
        'TEL:+49 431 1234567',
      ),
    ],
    [
      'followed by another',
      card('4.0', 'FN:Anna Schmidt', 'ROLE:Talent Partner', 'EMAIL:anna@x.example', 'TEL:+49 431 1234567') +
        card('4.0', 'FN:Ada Moor'),
    ],
  ])('is read: %s', (_what, text) => {
    expect(readVcard(text)).toEqual({ card: ANNA });
  });

  it('keeps commas and accents of a name, and nothing hidden', () => {
    expect(readVcard(card('3.0', 'FN;ENCODING=QUOTED-PRINTABLE:J=C3=BCrgen M=C3=BCller'))).toMatchObject({
      card: { name: 'Jürgen Müller' },
    });
    expect(readVcard(card('4.0', 'FN:Anna\\, \u202eDr.'))).toMatchObject({ card: { name: 'Anna, Dr.' } });
  });

  it('says nothing of what it does not hold', () => {
    expect(readVcard(card('4.0', 'FN:Ada', 'EMAIL:none', 'TEL:ask'))).toEqual({
      card: { name: 'Ada', title: '', email: '', phone: '' },
    });
  });

  it.each([
    ['too-large', 'x'.repeat(2_000_001)],
    ['no-card', 'Anna Schmidt'],
    ['no-card', 'BEGIN:VCARD\nFN:Anna'],
    ['no-name', card('3.0', 'TITLE:Talent Partner')],
    ['no-name', card('2.1', 'FN;ENCODING=QUOTED-PRINTABLE:J=FCrgen')],
  ])('has a fault: %s', (fault, text) => {
    expect(readVcard(text)).toEqual({ fault });
  });

  it('never throws, whatever the file holds', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'FN:',
        'FN;X="a:b',
        'N:;;',
        'TEL:',
        'FN;ENCODING=QUOTED-PRINTABLE:=ZZ',
        'EMAIL;',
        'FN:a\\',
      ),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const read = readVcard(card('3.0', ...lines));
        expect('card' in read ? read.card.name.length > 0 : read.fault.length > 0).toBe(true);
      }),
    );
  });
});
