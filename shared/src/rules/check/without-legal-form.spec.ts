import { describe, expect, it } from '@jest/globals';
import { withoutLegalForm } from './without-legal-form.js';

describe('K1, K2: a company is called by its name without the legal form', () => {
  it.each(
    (
      'GmbH|gGmbH|mbH|AG|aG|KG|KGaA|OHG|GbR|UG|UG (haftungsbeschränkt)|e.V.|e. V.|eG|SE|GmbH & Co. KG|AG & Co. KG|S.A.|SA|S.A.S.|SAS|SASU|' +
      'SARL|S.à r.l.|SNC|EURL|S.L.|SL|S.L.U.|S.p.A.|SpA|S.r.l.|Srl|Sp. z o.o.|sp. z o. o.|Sp. k.|Ltd|Ltd.|Limited|LLC|LLP|PLC|' +
      'Inc|Inc.|Corp.|Co.|B.V.|BV|N.V.|NV|AB|A/S|ApS|AS|ASA|Oy|Oyj|OÜ|Lda|s.r.o.|d.o.o.|Kft.'
    ).split('|'),
  )('%s', (form) => {
    expect(withoutLegalForm(`Loutre Labs ${form}`)).toBe('Loutre Labs');
    expect(withoutLegalForm(`Loutre Labs, ${form}`)).toBe('Loutre Labs');
  });

  it.each([
    'Loutre Labs',
    'AG',
    'Sage',
    'Nuage & Compas',
    'Agora',
    'Loutre AG Labs',
    'Skarbiec TFI',
    'Visa',
    'Limited',
  ])('"%s" has none', (name) => {
    expect(withoutLegalForm(name)).toBe(name);
  });
});
