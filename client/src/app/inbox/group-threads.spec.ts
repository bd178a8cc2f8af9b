import { describe, expect, it } from '@jest/globals';
import type { ThreadCard } from '@afterfair/shared/contracts';
import { directionOf } from '../ui/direction-of';
import { groupThreads } from './group-threads';

const card = (id: string, changes: Partial<ThreadCard> = {}): ThreadCard => ({
  id,
  attendee: { id: 'a', name: 'Nadia Ferrand' },
  contact: { id: 'c', name: 'Ines Falk', title: '' },
  employer: { id: 'e', name: 'Casco Azul' },
  lastAt: `2026-11-26T10:00:0${id}.000Z`,
  lastFrom: 'attendee',
  lastKind: 'thank-you',
  preview: '',
  unread: 0,
  closed: false,
  ...changes,
});

describe('the groups of an inbox', () => {
  it('are what is new, what waits for an answer and the rest, the newest first', () => {
    const groups = groupThreads([
      card('1', { lastFrom: 'recruiter' }),
      card('2'),
      card('3', { lastFrom: 'recruiter', unread: 2 }),
      card('4'),
    ]);
    expect(groups.map(({ group, threads }) => [group, threads.map(({ id }) => id)])).toEqual([
      ['unread', ['3']],
      ['waiting', ['4', '2']],
      ['done', ['1']],
    ]);
  });

  it('C6: wait for nobody who wants no more messages', () => {
    expect(groupThreads([card('1', { closed: true })])[0]?.group).toBe('done');
  });
});

describe('the direction of a message', () => {
  it('follows its language, or its letters where that is unknown', () => {
    expect([directionOf('he'), directionOf('de'), directionOf('')]).toEqual(['rtl', 'ltr', 'auto']);
  });
});
