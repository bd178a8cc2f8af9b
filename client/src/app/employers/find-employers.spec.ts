import { describe, expect, it } from '@jest/globals';
import type { EmployerCard } from '@afterfair/shared/contracts';
import { findable, findEmployers } from './find-employers';

function employer(name: string, more: Partial<EmployerCard> = {}): EmployerCard {
  return { id: name, name, country: '', timeZone: '', booth: '', positions: [], contacts: [], ...more };
}

const employers = [
  findable(employer('Fjordlys Energi', { booth: 'B 4' }), 'Norway'),
  findable(
    employer('Nuage Épicé', {
      contacts: [{ id: 'c', name: 'Łucja Żak', title: 'CTO', language: '', timeZone: '', salutation: '' }],
    }),
    'France',
  ),
  findable(employer('Grün & Söhne', { positions: [{ id: 'p', title: 'Straßenplanung' }] }), 'Germany'),
  findable(employer('Energi Vest'), 'Norway'),
];

function names(query: string): string[] {
  return findEmployers(employers, query).map(({ name }) => name);
}

describe('searching employers', () => {
  it('ignores accents and case', () => {
    expect(names('EPICE')).toEqual(['Nuage Épicé']);
    expect(names('grun sohne')).toEqual(['Grün & Söhne']);
    expect(names('strassen')).toEqual(['Grün & Söhne']);
    expect(names('lucja')).toEqual(['Nuage Épicé']);
  });

  it('finds accented words typed with their accents', () => {
    expect(names('Żak')).toEqual(['Nuage Épicé']);
  });

  it('puts names that begin with the query first', () => {
    expect(names('energi')).toEqual(['Energi Vest', 'Fjordlys Energi']);
  });

  it('wants every word, in any order, from the beginning of a word', () => {
    expect(names('norway fjord')).toEqual(['Fjordlys Energi']);
    expect(names('b4')).toEqual([]);
    expect(names('b 4')).toEqual(['Fjordlys Energi']);
    expect(names('jord')).toEqual([]);
  });

  it('shows everybody without a query', () => {
    expect(names('  ')).toHaveLength(4);
  });

  it('finds among 500 within one frame', () => {
    const many = Array.from({ length: 500 }, (_, index) => findable(employer(`Company ${index}`), 'Norway'));
    const begin = performance.now();
    findEmployers(many, 'company 4');
    expect(performance.now() - begin).toBeLessThan(16);
  });
});
