import { describe, expect, it } from '@jest/globals';
import type { NoteKind } from '../../../../contracts/index.js';
import { readNote } from './read-note.js';

function read(kind: NoteKind, words: string, given: { said?: boolean; by?: 'me' | 'them' } = {}) {
  return readNote({
    kind,
    words,
    by: given.by ?? 'me',
    said: given.said ?? false,
    names: new Set(['keith', 'keith borg']),
  });
}

describe('D10 in English: what may become of a note as typed', () => {
  it.each<[NoteKind, string, string, string]>([
    ['point', 'the new lyon office', 'phrase', 'the new Lyon office'],
    ['point', 'the office dog named after a river', 'fragment', 'the office dog named after a river'],
    ['point', 'the charger fails more often than the battery', 'private', ''],
    ['point', 'they open in lyon in march', 'clause', 'you open in Lyon in March'],
    [
      'point',
      "they're hosting the tests at the harbour",
      'clause',
      'you are hosting the tests at the harbour',
    ],
    [
      'point',
      'level crossings w/ radar instead of gates, 3 pilots',
      'fragment',
      'level crossings with radar instead of gates, 3 pilots',
    ],
    ['point', 'training in kiel, 6 wks', 'fragment', 'training in Kiel, 6 weeks'],
    [
      'fit',
      'two years of load forecasting at a utility',
      'fragment',
      'two years of load forecasting at a utility',
    ],
    ['fit', 'built a gripper from bike tubes', 'clause', 'I built a gripper from bike tubes'],
    ['point', 'team of 9, three of them ex-submarine', 'fragment', 'team of 9, three of them ex-submarine'],
    ['point', 'they test cells in their own container', 'clause', 'you test cells in your own container'],
    ['point', 'they hired a baker, best planner now', 'fragment', 'you hired a baker, best planner now'],
    ['point', 'everybody does 1 wk on the helpdesk', 'fragment', 'everybody does 1 week on the helpdesk'],
    ['fit', 'my cell ageing rig', 'phrase', 'my cell ageing rig'],
    ['fit', 'led the audit of the site', 'clause', 'I led the audit of the site'],
    ['unsaid', 'german b2', 'fragment', 'German B2'],
    ['clarify', 'I would stop the line first', 'clause', 'I would stop the line first'],
    ['promise', 'gripper video', 'phrase', 'the gripper video'],
    ['promise', 'one page on the feed controller', 'phrase', 'one page on the feed controller'],
  ])('%s: %s', (kind, words, shape, expected) => {
    const found = read(kind, words);
    expect(found.shape).toBe(shape);
    if (shape !== 'private') expect(found.words).toBe(expected);
  });

  it.each<[string, NoteKind, string]>([
    ['a remark on a person', 'point', 'she wants photos of hobby projects'],
    ['a name', 'point', 'keith likes careful analysts'],
    ['on oneself', 'clarify', 'mixed up C-rate and capacity, embarrassing'],
    ['the slip only', 'clarify', 'sensor drift and missing values'],
    ['money', 'point', 'first three months flat paid'],
    ['money in figures', 'point', 'starts at € 3,150'],
    ['health', 'unsaid', 'time off after an illness'],
    ['a joke', 'point', 'hackday seagull detector lol'],
    ['a doubt', 'point', 'office is on an old boat?? or next to it'],
    ['shorthand nobody can read', 'point', 'first day = tour by boat'],
    ['somebody unclear', 'point', 'they said we could visit them'],
    ['no subject', 'point', 'hires from the waiting list too'],
    ['no subject in its second part', 'point', 'half the team is new, wants more'],
    ['an age', 'point', 'team lead is 26'],
    ['a single word', 'point', 'kiel'],
    ['an emoji', 'point', 'lunch on the boat 🎉'],
    ['too long', 'point', 'many words '.repeat(20)],
  ])('private: %s', (_name, kind, words) => {
    expect(read(kind, words).shape).toBe('private');
  });

  it('thanks for a promise of theirs only where it is certain what it is', () => {
    expect(read('promise', 'link to their open repos', { by: 'them' })).toMatchObject({
      shape: 'phrase',
      words: 'the link to your open repos',
    });
    expect(read('promise', 'Keith shares a sample case', { by: 'them' }).shape).toBe('private');
  });
});

describe('D10 in English: `say` is used as given', () => {
  it.each([
    ['the new control centre in Kiel', 'phrase'],
    ['how you train juniors on live incidents', 'phrase'],
    ['photos of hobby projects', 'phrase'],
    ['you open in Lyon in March', 'clause'],
    ['I ran the cluster of our student union', 'clause'],
    ['You will open in Lyon in March.', 'sentence'],
    ['to send the notebook by Friday', 'fragment'],
    ['built a gripper', 'fragment'],
    ['Kiel and its harbour', 'fragment'],
  ])('%s is a %s', (words, form) => {
    expect(read('point', words, { said: true })).toMatchObject({ form, words });
  });

  it('is never private, whatever it says', () => {
    expect(read('point', 'your salary bands, lol', { said: true }).shape).not.toBe('private');
  });
});
