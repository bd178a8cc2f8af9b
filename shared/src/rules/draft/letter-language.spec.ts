import { describe, expect, it } from '@jest/globals';
import { wantedLanguages } from './letter-language.js';

const fair = { languages: ['fr', 'en'] };

describe('D7: the order in which languages are wanted', () => {
  it.each([
    [
      "the contact's first",
      { language: 'de' },
      [{ language: 'en' }],
      ['fr', 'en', 'de'],
      ['de', 'en', 'fr', 'en', 'fr', 'en', 'de'],
    ],
    ['only what the attendee writes', { language: 'de' }, [{ language: 'it' }], ['en'], ['en', 'en']],
    [
      "the latest meeting's that has one",
      {},
      [{ language: 'de' }, { language: 'it' }, {}],
      ['it', 'de'],
      ['it', 'it', 'de'],
    ],
    ["else the attendee's own", {}, [], ['pl'], ['pl']],
  ])('%s', (_name, contact, meetings, languages, wanted) => {
    expect(wantedLanguages(contact, meetings, fair, { languages })).toEqual(wanted);
  });
});
