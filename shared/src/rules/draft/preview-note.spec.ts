import { describe, expect, it } from '@jest/globals';
import type { NoteKind } from '../../contracts/index.js';
import { previewNote } from './preview-note.js';
import type { PreviewFacts } from './preview-note.js';

const FACTS: PreviewFacts = {
  fairLanguages: ['en', 'de'],
  attendeeLanguages: ['en', 'de'],
  around: { persons: ['Lieve Maes'], companies: ['Tidemark Sensors'] },
  at: '2026-11-19T12:00:00.000Z',
};
const preview = (kind: NoteKind, text: string, facts: Partial<PreviewFacts> = {}) =>
  previewNote({ id: 'n', kind, text }, { ...FACTS, ...facts });

describe('D10 while a note is typed', () => {
  it.each<[NoteKind, string]>([
    ['point', 'the new calibration hall in Ostend'],
    ['fit', 'two years of firmware tests'],
    ['unsaid', 'a summer with a tidal start-up'],
  ])('says a %s in one whole sentence that holds its words', (kind, text) => {
    const { shape, text: sentence } = preview(kind, text);
    expect(shape).not.toBe('private');
    expect(sentence).toContain(text.split(' ').slice(1).join(' '));
    expect(sentence).toMatch(/^\p{Lu}.*[.!?]$/u);
  });

  it('keeps to itself what was typed for oneself', () => {
    expect(preview('point', 'she was rude, felt embarrassing')).toEqual({
      shape: 'private',
      language: 'en',
      text: '',
    });
  });

  it('D7: speaks the first language of meeting and fair that the attendee writes', () => {
    expect(preview('point', 'x', { meetingLanguage: 'de' }).language).toBe('de');
    expect(preview('point', 'x', { fairLanguages: ['fr', 'de'] }).language).toBe('de');
    expect(preview('point', 'x', { fairLanguages: ['fr'] }).language).toBe('en');
  });

  it('uses the words that were given for the message', () => {
    const said = previewNote({ id: 'n', kind: 'point', text: 'rude', say: 'your frank view of 2027' }, FACTS);
    expect(said.text).toContain('your frank view of 2027');
  });
});
