import { describe, expect, it } from '@jest/globals';
import { readBytes } from './read-bytes';

const ascii = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0));

describe('the bytes of a file to import', () => {
  it('are UTF-8 where they can be, with or without a mark', () => {
    const umlaut = [0x4d, 0xc3, 0xbc, 0x6c];
    const text = { kind: 'text', text: 'Mül', encoding: 'utf-8' };
    expect(readBytes(Uint8Array.from(umlaut))).toEqual(text);
    expect(readBytes(Uint8Array.from([0xef, 0xbb, 0xbf, ...umlaut]))).toEqual(text);
  });

  it('are Windows-1252 where they are no UTF-8: umlauts and the euro come out right', () => {
    const bytes = Uint8Array.from([...ascii('M'), 0xfc, ...ascii('ller;'), 0x80]);
    expect(readBytes(bytes)).toEqual({ kind: 'text', text: 'Müller;€', encoding: 'windows-1252' });
  });

  it('are UTF-16 where the mark says so', () => {
    const bytes = Uint8Array.from([0xff, 0xfe, 0x4d, 0, 0xfc, 0]);
    expect(readBytes(bytes)).toEqual({ kind: 'text', text: 'Mü', encoding: 'utf-16le' });
  });

  it('are no text at all in a workbook', () => {
    const zip = Uint8Array.from([...ascii('PK'), 3, 4, 20, 0]);
    const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]);
    expect([readBytes(zip).kind, readBytes(old).kind]).toEqual(['spreadsheet', 'spreadsheet']);
  });
});
