import { describe, expect, it } from '@jest/globals';
import type { Employer } from '@afterfair/shared/contracts';
import { EMPTY_CONTACT, EMPTY_EMPLOYER, employerToWords, wordsToEmployer } from './employer-words';
import { findEmployers } from './find-employers';

const employer = (name: string, contact: string): Employer => ({
  id: name,
  name,
  country: 'FR',
  timeZone: '',
  booth: 'B02',
  positions: [{ id: 'p1', title: 'Developer' }],
  contacts: [{ ...EMPTY_CONTACT, id: 'c1', name: contact }],
});
const all = [employer('Nuage Clair', 'Solène Aubertin'), employer('Łódź Software', 'Piotr Zawada')];

describe('finding an employer', () => {
  it('ignores accents, case and the order of words, and looks at people too', () => {
    expect(findEmployers(all, 'aubertin SOLENE').map(({ name }) => name)).toEqual(['Nuage Clair']);
    expect(findEmployers(all, 'b02')).toHaveLength(2);
    expect(findEmployers(all, 'nobody')).toEqual([]);
    expect(findEmployers(all, ' ')).toHaveLength(2);
  });
});

describe('the form of an employer', () => {
  it('keeps the ids of what the server knows and gives none to what is new', () => {
    const words = employerToWords(all[0]);
    words.positions.push({ id: '', title: ' Designer ' }, { id: '', title: ' ' });
    const input = wordsToEmployer(words);
    expect(input.positions).toEqual([{ id: 'p1', title: 'Developer' }, { title: 'Designer' }]);
    expect(input.contacts?.[0]?.id).toBe('c1');
  });

  it('sends nobody where no name was typed', () => {
    expect(wordsToEmployer({ ...EMPTY_EMPLOYER, name: 'Casco Azul', country: 'pt' })).toMatchObject({
      country: 'PT',
      contacts: [],
    });
  });
});
