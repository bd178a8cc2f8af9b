import { beforeEach, describe, expect, it } from '@jest/globals';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { KEEP } from '../core/keep.token';
import { SessionStore } from '../core/session';
import { memoryKeep } from '../testing/memory-keep';
import { Favourites } from './favourites';
import { favouritesFirst } from './favourites-first';

describe('favourites', () => {
  const keep = memoryKeep();
  const attendee = signal<{ attendee: { id: string } } | null>({ attendee: { id: 'a' } });

  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [
        { provide: KEEP, useValue: keep },
        { provide: SessionStore, useValue: { attendee, ready: signal(true) } },
      ],
    });
  });

  it('come before the others, both in their order', () => {
    const employers = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
    const sorted = favouritesFirst(employers, new Set(['d', 'b']));
    expect(sorted.map(({ id }) => id)).toEqual(['b', 'd', 'a', 'c']);
  });

  it('stay on the device for the one who marked them, until that one leaves', () => {
    TestBed.inject(Favourites).toggle('x');
    TestBed.inject(Favourites).toggle('y');
    TestBed.inject(Favourites).toggle('x');
    expect([...TestBed.inject(Favourites).ids()]).toEqual(['y']);
    attendee.set({ attendee: { id: 'b' } });
    expect([...TestBed.inject(Favourites).ids()]).toEqual([]);
    attendee.set({ attendee: { id: 'a' } });
    expect([...TestBed.inject(Favourites).ids()]).toEqual(['y']);
    attendee.set(null);
    TestBed.tick();
    expect(keep.getItem('af-kept')).toBeNull();
  });
});
