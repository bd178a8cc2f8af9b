import { describe, expect, it } from '@jest/globals';
import type { NoteReading } from '../../material.js';
import { readNote } from './read-note.js';

function readSaid(words: string): NoteReading {
  return readNote({ kind: 'point', words, by: 'me', said: true, names: new Set() });
}

describe('D10 in German: `say` is used as given', () => {
  it.each([
    ['die neue Leitstelle in Kiel', 'phrase'],
    ['den neuen Standort', 'phrase'],
    ['die Kassen, die offline laufen', 'phrase'],
    ['der Umzug nach Koblenz', 'fragment'],
    ['ein neuer Standort', 'fragment'],
    ['wie Sie Neue einarbeiten', 'clause'],
    ['dass Sie 2027 umziehen', 'clause'],
    ['Sie eröffnen im März in Leipzig', 'clause'],
    ['Ich habe zwei Jahre in einer Bäckerei gearbeitet', 'clause'],
    ['Sie eröffnen im März in Leipzig.', 'sentence'],
    ['Gleitzeit ab 6 Uhr', 'fragment'],
  ])('%s is a %s', (words, form) => {
    expect(readSaid(words)).toMatchObject({ form, words });
  });

  it('is never private, whatever it says', () => {
    expect(readSaid('Ihre Gehaltsbänder, lol').shape).not.toBe('private');
  });
});
