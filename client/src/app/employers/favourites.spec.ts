import { beforeEach, describe, expect, it } from '@jest/globals';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { HybridTime, Prepared } from '@afterfair/shared/contracts';
import { mergePrepared, NOTHING_PREPARED } from '@afterfair/shared/rules';
import { Notices } from '../core/notices';
import { MeetingBook } from '../offline';
import { Favourites } from './favourites';
import { favouritesFirst } from './favourites-first';

/** A book that keeps what is prepared, as long as there is room. */
class Book {
  room = true;
  private count = 0;
  readonly prepared = signal(NOTHING_PREPARED);
  prepare = async (entries: (at: HybridTime) => Prepared): Promise<void> => {
    if (!this.room) throw new Error('no room');
    const made = entries(String((this.count += 1)).padStart(4, '0'));
    this.prepared.update((before) => mergePrepared(before, made));
  };
}

describe('favourites', () => {
  let book: Book;
  let problems: unknown[];

  beforeEach(() => {
    book = new Book();
    problems = [];
    TestBed.configureTestingModule({
      providers: [
        { provide: MeetingBook, useValue: book },
        { provide: Notices, useValue: { problem: (error: unknown) => problems.push(error) } },
      ],
    });
  });

  it('come before the others, both in their order', () => {
    const employers = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
    const sorted = favouritesFirst(employers, new Set(['d', 'b']));
    expect(sorted.map(({ id }) => id)).toEqual(['b', 'd', 'a', 'c']);
  });

  it('are marked and unmarked by the same tap', () => {
    const favourites = TestBed.inject(Favourites);
    for (const id of ['x', 'y', 'x']) favourites.toggle(id);
    expect([...favourites.ids()]).toEqual(['y']);
  });

  it('are those of the other device too, and of both the last tap counts', () => {
    const favourites = TestBed.inject(Favourites);
    favourites.toggle('x');
    const entry = (marked: boolean, at: string) => ({
      favourites: [{ employerId: 'x', marked, at }],
      booked: [],
    });
    book.prepared.update((mine) => mergePrepared(mine, entry(false, '0000')));
    expect([...favourites.ids()]).toEqual(['x']);
    book.prepared.update((mine) => mergePrepared(mine, entry(false, '0009')));
    expect([...favourites.ids()]).toEqual([]);
  });

  it('say it when a tap could not be stored', async () => {
    book.room = false;
    TestBed.inject(Favourites).toggle('x');
    await Promise.resolve();
    expect(problems).toHaveLength(1);
  });
});
