import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readSignature } from './index.js';

describe('A pasted signature', () => {
  it.each<[signature: string, name: string, title: string, email: string, phone: string]>([
    [
      'Best regards,\nAnna Schmidt\nTalent Partner\nKelpwater Software Ltd\nT +353 1 555 0100 | anna.schmidt@kelpwater.example',
      'Anna Schmidt',
      'Talent Partner',
      'anna.schmidt@kelpwater.example',
      '+353 1 555 0100',
    ],
    [
      'Mit freundlichen Grüßen\n\ni. A. \nJürgen Müller\nTeamleiter Netzplanung\nNordlicht Netze GmbH\nTel.: 0431 / 123 45 67\nFax: 0431 / 123 45 68\nmueller@nordlicht.example',
      'Jürgen Müller',
      'Teamleiter Netzplanung',
      'mueller@nordlicht.example',
      '0431 / 123 45 67',
    ],
    [
      'Cordialement,\nClaire Rochebrune | Chargée de recrutement | Atelier Sarl\nMob. 06 12 34 56 78',
      'Claire Rochebrune',
      'Chargée de recrutement',
      '',
      '06 12 34 56 78',
    ],
    [
      'Un saludo,\nMarta Ruiz Gil, Responsable de selección\nmarta.ruiz@x.example',
      'Marta Ruiz Gil',
      'Responsable de selección',
      'marta.ruiz@x.example',
      '',
    ],
    [
      'Cordiali saluti\nDott. Giada Conti\nRisorse umane\ngiada.conti@x.example\nCell +39 333 1234567',
      'Giada Conti',
      'Risorse umane',
      'giada.conti@x.example',
      '+39 333 1234567',
    ],
    [
      'Pozdrawiam\nAnna Nowak\nspecjalistka ds. rekrutacji\ntel. 501 234 567',
      'Anna Nowak',
      'specjalistka ds. rekrutacji',
      '',
      '501 234 567',
    ],
    ['Ada van der Moor\n12 Harbour Street\n24103 Kiel', 'Ada van der Moor', '', '', ''],
    ['Kelpwater Software Ltd\nReg. no. 1234567890\n24103 Kiel', '', '', '', ''],
    ['see you tomorrow, anna', '', '', '', ''],
    ['Harbour Street\nMoor, Ada\nAda Moor\nada.moor@x.example', 'Ada Moor', '', 'ada.moor@x.example', ''],
    ['', '', '', '', ''],
  ])('%j', (signature, name, title, email, phone) => {
    expect(readSignature(signature)).toEqual({ name, title, email, phone });
  });

  it('says only what stands in it, and never throws', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '\n',
        'Anna Schmidt',
        'Tel: ',
        '+49 431 1234567',
        'a@x.example',
        ' | ',
        'HR',
        'x'.repeat(3_000),
      ),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        const letters = (some: string): string => some.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');
        for (const value of Object.values(readSignature(text))) {
          if (typeof value === 'string' && /^[\x20-\x7e]*$/u.test(text))
            expect(letters(text)).toContain(letters(value));
        }
      }),
    );
  });
});
