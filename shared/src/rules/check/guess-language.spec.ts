import { describe, expect, it } from '@jest/globals';
import { guessLanguage } from './guess-language.js';

describe('K18: the language of a text, by its small words', () => {
  it.each([
    ['en', 'Thank you for the talk that we have had about your work at this fair.'],
    ['de', 'Ich danke Ihnen für das Gespräch und die Zeit, die Sie mir auf der Messe geschenkt haben.'],
    ['fr', 'Je vous remercie pour votre temps et pour notre échange sur les projets dans une usine.'],
    ['es', 'Muy agradecida por su tiempo y por la conversación del jueves con usted sobre el puesto.'],
    ['it', 'La ringrazio molto per il tempo e per la conversazione con lei, che mi è piaciuta anche di più.'],
    ['pl', 'Dziękuję za rozmowę i za czas, na który się nie liczyłam, oraz że mnie jest to bliskie.'],
  ])('%s: %s', (language, text) => {
    expect(guessLanguage(text)).toBe(language);
    expect(guessLanguage(text.toUpperCase())).toBe(language);
  });

  it.each([
    ['nothing', '', undefined],
    ['no small words', 'Grid Data Engineer, Kiel', undefined],
    ['three are too few', 'the and you', undefined],
    ['four are enough', 'the and you your', 'en'],
    ['at the end of a word of letters too', 'the, and. you (your)', 'en'],
    ['not inside longer words', 'thesis andes yours yourself formed', undefined],
    ['two languages of one weight', 'the and you your und der das ich', undefined],
    ['a lead that is not clear', 'the and you your of for und der das ich', undefined],
    ['a clear lead', 'the and you your of for that have und der das ich sie', 'en'],
    ['a lead of just so much', 'the and you your of for that have und der das ich mit', 'en'],
    ['a long word between', `the and ${'x'.repeat(60)} you your`, 'en'],
    ['the longest of them', 'państwa państwa państwa państwa', 'pl'],
  ])('%s', (_name, text, language) => {
    expect(guessLanguage(text)).toBe(language);
  });
});
